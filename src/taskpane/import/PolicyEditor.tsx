import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  periodText,
  type SetDraft,
  type SetFacts,
  typedPeriod,
  usualPeriodOf,
} from "@/app/sets/draft";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

const NOT_ARISING = ["person", "full", "leaveOut", "rescale"] as const;
const POINT_DECIMALS = [0, 1, 2, 3, 4] as const;
const PERCENT_DECIMALS = [0, 1, 2] as const;

const useStyles = makeStyles({
  fields: {
    alignSelf: "stretch",
    "& > summary": { cursor: "pointer" },
    "& > :not(summary)": { marginTop: tokens.spacingVerticalXS },
  },
});

interface PolicyEditorProps {
  readonly draft: SetDraft;
  say(facts: SetFacts): void;
}

/** How the table is scored as a whole: what did not arise, rounding, the period. */
export function PolicyEditor({ draft: { set }, say }: PolicyEditorProps) {
  const { words } = usePane();
  const { policy: ui } = words.ui;
  const styles = useStyles();
  const usual = usualPeriodOf(set);
  return (
    <details className={styles.fields}>
      <summary>
        <Caption1>{ui.heading}</Caption1>
      </summary>
      <Caption1 block>{ui.advice}</Caption1>
      <Choice
        label={ui.notArising}
        value={set.policy.notArising}
        options={NOT_ARISING}
        shown={(option) => ui.notArisingChoices[option]}
        onChoose={(notArising) => say({ policy: { notArising } })}
      />
      <Choice
        label={ui.pointDecimals}
        value={set.policy.pointDecimals}
        options={POINT_DECIMALS}
        shown={ui.decimals}
        onChoose={(pointDecimals) => say({ policy: { pointDecimals } })}
      />
      <Choice
        label={ui.percentDecimals}
        value={set.policy.percentDecimals}
        options={PERCENT_DECIMALS}
        shown={ui.decimals}
        onChoose={(percentDecimals) => say({ policy: { percentDecimals } })}
      />
      <TypedInput
        label={ui.period}
        value={periodText(set.period)}
        placeholder={usual ? periodText(usual) : ui.periodPlaceholder}
        invalid={ui.periodInvalid}
        read={(text) => (text.trim() === "" ? null : (typedPeriod(text) ?? undefined))}
        onCommit={(period) => say({ period })}
      />
      {set.period === null && <Caption1 block>{usual ? ui.usual : ui.unknown}</Caption1>}
    </details>
  );
}

interface ChoiceProps<T> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  shown(option: T): string;
  onChoose(option: T): void;
}

function Choice<T extends string | number>(props: ChoiceProps<T>) {
  return (
    <Field label={props.label}>
      <Select
        value={props.value}
        onChange={(_, { value }) => {
          const option = props.options.find((one) => String(one) === value);
          if (option !== undefined) props.onChoose(option);
        }}
      >
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.shown(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
