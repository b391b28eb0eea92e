import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { DraftNode } from "@/app/sets/draft";
import { toNumber } from "@/criteria";
import { SeverityIcon } from "../components/FindingItem";
import { usePane } from "../paneContext";
import { treeStep, visibleRows } from "./treeRows";

const INDENT_PX = 12;

const useStyles = makeStyles({
  tree: {
    maxHeight: "42vh",
    minHeight: "160px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
  toggle: { width: "16px", height: "16px", flexShrink: 0, display: "inline-flex" },
  text: { flexGrow: 1, minWidth: 0 },
  label: {
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflowWrap: "anywhere",
  },
  rule: { color: tokens.colorNeutralForeground3 },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  mark: { flexShrink: 0, width: "16px" },
});

interface CriteriaTreeProps {
  readonly nodes: readonly DraftNode[];
  readonly chosen: string | null;
  readonly closed: ReadonlySet<string>;
  /** Moves the focus to the chosen row, for choices made outside of the tree. */
  readonly focusRequest: number;
  onChoose(id: string): void;
  onToggle(id: string, close: boolean): void;
}

/** The criteria as a tree, by pointer or keyboard (arrows, Home, End). */
export function CriteriaTree(props: CriteriaTreeProps) {
  const { words } = usePane();
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const rows = visibleRows(props.nodes, props.closed);
  const current = rows.some(({ node }) => node.id === props.chosen)
    ? props.chosen
    : (rows[0]?.node.id ?? null);
  const focusRow = (id: string) =>
    tree.current?.querySelector<HTMLElement>(rowSelector(id))?.focus();
  const { chosen, focusRequest } = props;
  useEffect(() => {
    if (focusRequest > 0 && chosen !== null)
      tree.current?.querySelector<HTMLElement>(rowSelector(chosen))?.focus();
    // Only a request moves the focus; choosing by pointer or keys has it already.
    // The request counts up, so the choice that belongs to it is the one of the same drawing.
  }, [focusRequest, chosen]);
  const press = (event: KeyboardEvent) => {
    const step = current === null ? null : treeStep(event.key, rows, current, props.closed);
    if (!step) return;
    event.preventDefault();
    if (step.kind !== "go") return props.onToggle(step.id, step.kind === "close");
    props.onChoose(step.to);
    focusRow(step.to);
  };
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label={words.ui.review.tree}
      className={styles.tree}
      onKeyDown={press}
    >
      {rows.map((row) => (
        <TreeRow
          key={row.node.id}
          row={row}
          chosen={row.node.id === props.chosen}
          reachable={row.node.id === current}
          closed={props.closed.has(row.node.id)}
          onChoose={props.onChoose}
          onToggle={props.onToggle}
        />
      ))}
    </div>
  );
}

function rowSelector(id: string): string {
  return `[data-node="${CSS.escape(id)}"]`;
}

interface TreeRowProps {
  readonly row: DraftNode;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly closed: boolean;
  onChoose(id: string): void;
  onToggle(id: string, close: boolean): void;
}

function TreeRow({ row, chosen, reachable, closed, onChoose, onToggle }: TreeRowProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { node, depth, findings } = row;
  const parent = node.children.length > 0;
  const worst = ["error", "warning"].flatMap((severity) =>
    findings.filter((found) => found.severity === severity)
  )[0];
  return (
    <div
      role="treeitem"
      data-node={node.id}
      aria-level={depth + 1}
      aria-selected={chosen}
      {...(parent && { "aria-expanded": !closed })}
      tabIndex={reachable ? 0 : -1}
      className={mergeClasses(styles.row, chosen && styles.chosen)}
      style={{ paddingLeft: `${4 + depth * INDENT_PX}px` }}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose(node.id);
      }}
    >
      <span
        className={styles.toggle}
        aria-hidden
        onClick={(event) => {
          if (!parent) return;
          event.stopPropagation();
          onToggle(node.id, !closed);
        }}
      >
        {parent && (closed ? <ChevronRightRegular /> : <ChevronDownRegular />)}
      </span>
      <span className={styles.text}>
        <Caption1 className={styles.label}>
          {node.code} {node.label}
        </Caption1>
        <Caption1 block className={styles.rule}>
          <RowWords row={row} />
        </Caption1>
      </span>
      <Caption1Strong className={styles.points}>
        {row.outside === null
          ? words.number(toNumber(node.points))
          : words.ui.check.mostOf(row.outside, words.number(toNumber(node.points)))}
      </Caption1Strong>
      <span className={styles.mark}>
        {worst && (
          <span role="img" aria-label={words.ui.findings.severities[worst.severity]}>
            <SeverityIcon severity={worst.severity} />
          </span>
        )}
      </span>
    </div>
  );
}

function RowWords({ row }: { row: DraftNode }) {
  const { words } = usePane();
  const { review } = words.ui;
  const { rule } = row.node;
  const way = rule ? review.rules[rule.kind] : review.isSum;
  const { department } = row.node;
  return [
    way,
    row.outside && review.outsideMarks[row.outside],
    department,
    row.corrected && review.correctedMark,
  ]
    .filter(Boolean)
    .join(" · ");
}
