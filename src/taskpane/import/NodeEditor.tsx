import {
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  tokens,
} from "@fluentui/react-components";
import {
  type DraftNode,
  ruleKindsFor,
  type SetDraft,
  type SetEdit,
  typedPoints,
} from "@/app/sets/draft";
import { printsRows, toNumber } from "@/criteria";
import { usePane } from "../paneContext";
import { OfficeFields } from "./OfficeFields";
import { OutsideChoice } from "./OutsideChoice";
import { RowButtons } from "./RowButtons";
import { RuleDetails } from "./RuleDetails";
import { TierList } from "./TierList";
import { TypedInput } from "./TypedInput";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  dropdown: { minWidth: 0, width: "100%" },
});

interface NodeEditorProps {
  readonly draft: SetDraft;
  readonly row: DraftNode;
  onEdit(edit: SetEdit): void;
}

/** Everything of a node that a person may correct. */
export function NodeEditor({ draft, row, onEdit }: NodeEditorProps) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const { node, outside } = row;
  return (
    <div className={styles.form}>
      <TypedInput
        label={review.code}
        value={node.code}
        invalid=""
        read={(text) => text.trim()}
        onCommit={(code) => onEdit({ kind: "code", node: node.id, code })}
      />
      <TypedInput
        label={review.label}
        value={node.label}
        invalid={review.labelMissing}
        long
        read={(text) => (text.trim() === "" ? undefined : text.trim())}
        onCommit={(label) => onEdit({ kind: "label", node: node.id, label })}
      />
      <TypedInput
        label={outside === null ? review.standard : review.most[outside]}
        value={words.number(toNumber(node.points))}
        invalid={review.pointsInvalid}
        read={(text) => typedPoints(text) ?? undefined}
        onCommit={(points) => onEdit({ kind: "points", node: node.id, points })}
      />
      <SumLine row={row} onEdit={onEdit} />
      <RuleChoice row={row} onEdit={onEdit} />
      {node.rule && <RuleDetails node={node.id} rule={node.rule} onEdit={onEdit} />}
      <TierList draft={draft} row={row} onEdit={onEdit} />
      <OutsideChoice draft={draft} row={row} onEdit={onEdit} />
      <OfficeFields row={row} onEdit={onEdit} />
      <RowButtons draft={draft} row={row} onEdit={onEdit} />
    </div>
  );
}

/** What the rows inside add up to, and taking that sum where it differs. */
function SumLine({ row: { node, sum }, onEdit }: Omit<NodeEditorProps, "draft">) {
  const { words } = usePane();
  const { review } = words.ui;
  if (sum === null) return null;
  const shown = words.number(toNumber(sum));
  if (sum === node.points) return <Caption1>{review.sum(shown)}</Caption1>;
  return (
    <>
      <Caption1>{review.sum(shown)}</Caption1>
      <Button size="small" onClick={() => onEdit({ kind: "points", node: node.id, points: sum })}>
        {review.takeSum(shown)}
      </Button>
    </>
  );
}

function RuleChoice({ row: { node }, onEdit }: Omit<NodeEditorProps, "draft">) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const kinds = ruleKindsFor(node);
  const way = node.rule ? review.rules[node.rule.kind] : review.isSum;
  if (kinds.length === 0)
    return (
      <Caption1>
        {review.rule}: {way}
      </Caption1>
    );
  const tiered = printsRows(node.rule);
  return (
    <Field label={review.rule}>
      <Dropdown
        className={styles.dropdown}
        value={way}
        selectedOptions={node.rule ? [node.rule.kind] : []}
        onOptionSelect={(_, { optionValue }) => {
          const kind = kinds.find((one) => one === optionValue);
          if (kind && kind !== node.rule?.kind) onEdit({ kind: "rule", node: node.id, rule: kind });
        }}
      >
        {kinds.map((kind) => (
          <Option key={kind} value={kind} text={review.rules[kind]}>
            <span>
              {review.rules[kind]}
              {tiered && kind === "manual" && <Caption1 block>{review.dropsTiers}</Caption1>}
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
