import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CheckedSheet } from "@/app";
import { toNumber, ZERO } from "@/criteria";
import { ScoreBar } from "../components/ScoreBar";
import { usePane } from "../paneContext";
import { CriterionRow } from "./CriterionRow";
import { type NodeScore, type Section, sectionsOf, standardOf } from "./scoreSections";

const useStyles = makeStyles({
  header: {
    "& button": { paddingLeft: 0, paddingRight: 0, minHeight: "40px" },
    // Fluent's chevron takes half of the free width: figures and bars would end anywhere.
    "& .fui-AccordionHeader__expandIcon": { flexGrow: 0, flexBasis: "auto" },
  },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    flexGrow: 1,
    minWidth: 0,
    padding: "6px 0",
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  label: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    textAlign: "left",
    // Marks over capitals are as high as this: those of a line cut off must not show.
    lineHeight: tokens.lineHeightBase300,
  },
  figures: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  criteria: { listStyle: "none", margin: 0, padding: 0 },
  panel: { margin: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  part: { margin: `${tokens.spacingVerticalS} 0` },
});

interface SectionListProps {
  readonly nodes: readonly NodeScore[];
  readonly reasonOf: CheckedSheet["reasonOf"];
}

/** Points section by section; a section opens to show its criteria and why each has its points. */
export function SectionList({ nodes, reasonOf }: SectionListProps) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {sectionsOf(nodes).map((section) =>
        section.heading ? (
          <PartHeading key={section.node.id} node={section.node} />
        ) : section.node.leaf ? (
          <ul key={section.node.id} className={styles.criteria}>
            <CriterionRow node={section.node} reasonOf={reasonOf} />
          </ul>
        ) : (
          <SectionItem key={section.node.id} section={section} reasonOf={reasonOf} />
        )
      )}
    </Accordion>
  );
}

function PartHeading({ node }: { node: NodeScore }) {
  const styles = useStyles();
  return (
    <h3 className={styles.part}>
      <NodeLine node={node} />
    </h3>
  );
}

interface SectionItemProps {
  readonly section: Section;
  readonly reasonOf: CheckedSheet["reasonOf"];
}

function SectionItem({ section, reasonOf }: SectionItemProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { node, leaves } = section;
  const expected = leaves.filter(({ outside }) => outside === null);
  const scored = expected.filter(({ self }) => self !== null).length;
  return (
    <AccordionItem value={node.id}>
      <AccordionHeader as="h3" size="small" expandIconPosition="end" className={styles.header}>
        <span className={styles.head}>
          <NodeLine node={node} />
          {node.outside === null && (
            <>
              <ScoreBar value={toNumber(node.self ?? ZERO)} of={toNumber(node.standard)} />
              <Caption1 align="start">{words.ui.check.scored(scored, expected.length)}</Caption1>
            </>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.criteria}>
          {leaves.map((leaf) => (
            <CriterionRow key={leaf.id} node={leaf} reasonOf={reasonOf} />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

function NodeLine({ node }: { node: NodeScore }) {
  const { words } = usePane();
  const styles = useStyles();
  const self = node.self === null ? "–" : words.number(toNumber(node.self));
  return (
    <span className={styles.line}>
      <Caption1Strong className={styles.label}>
        {node.code} {node.label}
      </Caption1Strong>
      <Caption1 className={styles.figures}>
        {words.ui.check.scoreOf(self, standardOf(node, words))}
      </Caption1>
    </span>
  );
}
