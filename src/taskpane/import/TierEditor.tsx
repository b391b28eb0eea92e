import {
  Button,
  Caption1,
  Caption1Strong,
  Checkbox,
  makeStyles,
  Radio,
  tokens,
} from "@fluentui/react-components";
import {
  type Bound,
  boundText,
  type Interval,
  type SetEdit,
  typedBound,
  typedPoints,
} from "@/app/sets/draft";
import {
  type LadderKind,
  ladderKindOf,
  printedTiersOf,
  type Rule,
  takesPointsOff,
  toNumber,
} from "@/criteria";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

const useStyles = makeStyles({
  tier: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    "& > :not(summary)": { marginTop: tokens.spacingVerticalXS },
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  // Below the bounds, not beside their last box.
  remove: { display: "flex" },
  ends: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalXS },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  words: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface TierEditorProps {
  readonly node: string;
  readonly rule: Rule;
  readonly index: number;
  onEdit(edit: SetEdit): void;
}

/** One tier or band: its words and points, and when it is reached. */
export function TierEditor({ node, rule, index, onEdit }: TierEditorProps) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const tiers = printedTiersOf(rule);
  const tier = tiers[index];
  if (!tier) return null;
  const points = words.number(toNumber(tier.points));
  const kind = ladderKindOf(rule);
  const takesOff = takesPointsOff(rule);
  const { when } = tier;
  return (
    <details className={styles.tier}>
      <summary className={styles.summary}>
        <Caption1Strong>{(takesOff ? review.band : review.tier)(index + 1)}</Caption1Strong>{" "}
        <Caption1>{(takesOff ? review.bandLine : review.tierLine)(tier.label, points)}</Caption1>
        {kind && typeof when === "object" && <BoundsLine kind={kind} when={when} />}
      </summary>
      <TypedInput
        label={review.label}
        name={review.tierLabel(index + 1)}
        value={tier.label}
        invalid={review.labelMissing}
        read={(text) => (text.trim() === "" ? undefined : text.trim())}
        onCommit={(label) => onEdit({ kind: "tierLabel", node, tier: index, label })}
      />
      <TypedInput
        label={takesOff ? review.pointsOfBand : review.pointsOfTier}
        name={review.tierPoints(index + 1)}
        value={points}
        invalid={review.pointsInvalid}
        read={(text) => typedPoints(text) ?? undefined}
        onCommit={(points) => onEdit({ kind: "tierPoints", node, tier: index, points })}
      />
      {typeof when === "boolean" && (
        <Radio
          name={`yes-${node}`}
          label={review.yesTier}
          checked={when}
          onChange={() => onEdit({ kind: "yesTier", node, tier: index })}
        />
      )}
      {kind && typeof when === "object" && (
        <BoundsEditor
          kind={kind}
          when={when}
          number={index + 1}
          onChange={(bounds) => onEdit({ kind: "bounds", node, tier: index, when: bounds })}
        />
      )}
      {typeof when !== "boolean" && tiers.length > 1 && (
        <Button
          className={styles.remove}
          size="small"
          appearance="subtle"
          aria-label={review.removeTierOf(index + 1)}
          onClick={() => onEdit({ kind: "removeTier", node, tier: index })}
        >
          {review.removeTier}
        </Button>
      )}
    </details>
  );
}

/** When a tier is reached, in words. */
function BoundsLine({ kind, when }: { kind: LadderKind; when: Interval }) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const inWords = (bound: Bound | null) =>
    bound && {
      value: review.measure[kind](boundText(kind, bound.value, words.language)),
      inclusive: bound.inclusive,
      day: kind === "dateTiers",
    };
  return (
    <Caption1 block className={styles.words}>
      {review.bounds(inWords(when.min), inWords(when.max), when.orNone)}
    </Caption1>
  );
}

interface BoundsEditorProps {
  readonly kind: LadderKind;
  readonly when: Interval;
  readonly number: number;
  onChange(when: Interval): void;
}

function BoundsEditor({ kind, when, number, onChange }: BoundsEditorProps) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const shown = (bound: Bound | null) =>
    bound === null ? "" : boundText(kind, bound.value, words.language);
  const read = (before: Bound | null) => (text: string) => {
    if (text.trim() === "") return null;
    const value = typedBound(kind, text);
    return value === null ? undefined : { value, inclusive: before?.inclusive ?? true };
  };
  return (
    <>
      <div className={styles.ends}>
        <TypedInput
          label={review.from}
          name={review.fromOf(number)}
          value={shown(when.min)}
          placeholder={review.openEnd}
          invalid={review.boundInvalid[kind]}
          read={read(when.min)}
          onCommit={(min) => onChange({ ...when, min })}
        />
        <TypedInput
          label={review.to}
          name={review.toOf(number)}
          value={shown(when.max)}
          placeholder={review.openEnd}
          invalid={review.boundInvalid[kind]}
          read={read(when.max)}
          onCommit={(max) => onChange({ ...when, max })}
        />
      </div>
      {when.min && (
        <Inclusive
          label={review.includesFrom}
          name={review.includesFromOf(number)}
          bound={when.min}
          onChange={(min) => onChange({ ...when, min })}
        />
      )}
      {when.max && (
        <Inclusive
          label={review.includesTo}
          name={review.includesToOf(number)}
          bound={when.max}
          onChange={(max) => onChange({ ...when, max })}
        />
      )}
    </>
  );
}

interface InclusiveProps {
  readonly label: string;
  readonly name: string;
  readonly bound: Bound;
  onChange(bound: Bound): void;
}

function Inclusive({ label, name, bound, onChange }: InclusiveProps) {
  return (
    <Checkbox
      size="medium"
      label={label}
      aria-label={name}
      checked={bound.inclusive}
      onChange={(_, { checked }) => onChange({ ...bound, inclusive: checked === true })}
    />
  );
}
