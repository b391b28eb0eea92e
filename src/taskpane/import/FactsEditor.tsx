import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type SetDraft, type SetEdit, type SetFacts, typedDay } from "@/app/sets/draft";
import { dayText } from "@/text";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

const KINDS = ["soTuPhap", "thads", "toaAn", "khac"] as const;
const NO_DECISION = { number: "", date: "", issuer: "" } as const;

const useStyles = makeStyles({
  fields: {
    alignSelf: "stretch",
    "& > summary": { cursor: "pointer" },
    "& > :not(summary)": { marginTop: tokens.spacingVerticalXS },
  },
});

/** What a person corrects of the table as a whole. */
export function FactsEditor(props: { readonly draft: SetDraft; onEdit(edit: SetEdit): void }) {
  const { words } = usePane();
  const { review, kinds } = words.ui;
  const styles = useStyles();
  const { set, findings } = props.draft;
  const say = (facts: SetFacts) => props.onEdit({ kind: "facts", node: "", facts });
  const yearAsked = findings.some(({ code }) => code === "import.yearNotRead");
  return (
    <details className={styles.fields}>
      <summary>
        <Caption1>{review.facts}</Caption1>
      </summary>
      <TypedInput
        label={review.factTitle}
        value={set.title}
        invalid={review.labelMissing}
        long
        read={(text) => (text.trim() === "" ? undefined : text.trim())}
        onCommit={(title) => say({ title })}
      />
      <TypedInput
        label={review.factYear}
        value={String(set.year)}
        invalid={review.factYearInvalid}
        read={(text) => (/^(?:19|20)\d{2}$/u.test(text.trim()) ? Number(text) : undefined)}
        onCommit={(year) => say({ year })}
      />
      {yearAsked && (
        <Button size="small" onClick={() => say({ year: set.year })}>
          {review.confirmYear(set.year)}
        </Button>
      )}
      <Field label={review.factKind}>
        <Select
          value={set.unitKind}
          onChange={(_, { value }) => {
            const unitKind = KINDS.find((one) => one === value);
            if (unitKind) say({ unitKind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <DecisionFields draft={props.draft} say={say} />
    </details>
  );
}

/** The number comes first: without one there is no decision to say more of. */
function DecisionFields(props: { readonly draft: SetDraft; say(facts: SetFacts): void }) {
  const { words } = usePane();
  const { review } = words.ui;
  const { decision } = props.draft.set;
  const known = decision ?? NO_DECISION;
  return (
    <>
      <TypedInput
        label={review.decisionNumber}
        value={known.number}
        invalid={review.decisionNumberInvalid}
        read={(text) => (text.trim() === "" ? undefined : text.trim())}
        onCommit={(number) => props.say({ decision: { ...known, number } })}
      />
      {decision && (
        <>
          <TypedInput
            label={review.decisionDate}
            value={dayText(known.date)}
            invalid={review.decisionDateInvalid}
            read={(text) => (text.trim() === "" ? "" : (typedDay(text) ?? undefined))}
            onCommit={(date) => props.say({ decision: { ...known, date } })}
          />
          <TypedInput
            label={review.decisionIssuer}
            value={known.issuer}
            invalid=""
            read={(text) => text.trim()}
            onCommit={(issuer) => props.say({ decision: { ...known, issuer } })}
          />
        </>
      )}
    </>
  );
}
