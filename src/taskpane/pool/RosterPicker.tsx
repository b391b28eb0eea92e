import { Caption1, Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { PoolOutcome } from "@/app";
import type { Finding } from "@/findings";
import { FileDrop } from "../components/FileDrop";
import { FindingList } from "../components/FindingList";
import { WorkStatus } from "../components/WorkStatus";
import { inputFile } from "../inputFiles";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";

type Roster = PoolOutcome["cluster"]["roster"];

const NONE = "none";
const OWN = "own";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
});

interface RosterPickerProps {
  readonly roster: Roster | null;
  onChange(roster: Roster | null): void;
}

/** Which units belong to the cluster: a bundled list, a list of one's own, or no list. */
export function RosterPicker({ roster, onChange }: RosterPickerProps) {
  const { useCases, words } = usePane();
  const { pool } = words.ui;
  const styles = useStyles();
  const [own, setOwn] = useState<Roster | null>(null);
  const choices = rosterChoices(useCases.listRosters(), own ?? roster);
  const chosen = choices.find((choice) => roster !== null && same(choice.roster, roster));
  return (
    <>
      <Field label={pool.roster}>
        <Dropdown
          className={styles.dropdown}
          value={chosen?.roster.name ?? pool.noRoster}
          selectedOptions={[chosen?.value ?? NONE]}
          onOptionSelect={(_, { optionValue }) =>
            onChange(choices.find(({ value }) => value === optionValue)?.roster ?? null)
          }
        >
          <Option value={NONE}>{pool.noRoster}</Option>
          {choices.map(({ value, roster: offered }) => (
            <Option key={value} value={value}>
              {offered.name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {roster && <Caption1>{pool.rosterSummary(unitCount(roster), roster.groups.length)}</Caption1>}
      <OwnRoster
        onRead={(read) => {
          setOwn(read);
          onChange(read);
        }}
      />
    </>
  );
}

function OwnRoster({ onRead }: { onRead: (roster: Roster) => void }) {
  const { useCases, words } = usePane();
  const { pool } = words.ui;
  const work = useWork();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [name, setName] = useState<string | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const reading = await work.run(pool.readingRoster(file.name), async () =>
      useCases.readRoster(await inputFile(file))
    );
    if (!reading) return;
    setFindings(reading.findings);
    setName(reading.status === "refused" ? null : reading.value.name);
    if (reading.status !== "refused") onRead(reading.value);
  };
  return (
    <>
      <FileDrop
        name={pool.ownRoster}
        label={pool.ownRoster}
        accept=".json"
        onFiles={(files) => void take(files)}
      />
      <WorkStatus work={work} />
      <div aria-live="polite">
        {name !== null && <Caption1>{pool.rosterRead(name)}</Caption1>}
        <FindingList findings={findings} />
      </div>
    </>
  );
}

interface RosterChoice {
  readonly value: string;
  readonly roster: Roster;
}

/** The bundled rosters, and the person's own after them. */
function rosterChoices(bundled: readonly Roster[], own: Roster | null): RosterChoice[] {
  const choices = bundled.map((roster, index) => ({ value: `bundled-${index}`, roster }));
  return own && !bundled.some((roster) => same(roster, own))
    ? [...choices, { value: OWN, roster: own }]
    : choices;
}

function same(a: Roster, b: Roster): boolean {
  return a === b || (a.name === b.name && a.year === b.year);
}

function unitCount(roster: Roster): number {
  return roster.groups.reduce((count, group) => count + group.units.length, 0);
}
