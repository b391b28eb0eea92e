import type { UseCases } from "@/app";
import { isLong } from "~test/suites";
import { type Operation, OPERATIONS, type Outcome, type Run } from "./operations";
import { differences, setStage, shown, type Stage } from "./stage";

/** Two things that a person, or a check that began by itself, sets going at the same time. */
const BUTTONS = OPERATIONS.filter(({ before }) => before === undefined);
/** Each one twice at once, as a double click has it, or beside another; in a long run beside every third. */
const PAIRS = BUTTONS.flatMap((first, index) =>
  BUTTONS.filter((second, other) =>
    isLong
      ? first === second || (index + other) % 3 === 0
      : other === (index % 2 === 0 ? index : (index + 3) % BUTTONS.length)
  ).map((second) => [`${first.name}, ${second.name}`, first, second] as const)
);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.dispose());

const rehearsed = new Map<Operation, Run>();

async function ready(operation: Operation): Promise<Run> {
  const run = rehearsed.get(operation) ?? (await stage.rehearse(operation)).run;
  rehearsed.set(operation, run);
  return run;
}

const told = ({ status, findings }: Outcome) => [status, findings.map(({ code }) => code)];

async function outcomes(work: (pane: UseCases) => Promise<readonly Outcome[]>) {
  stage.host.open(stage.filled);
  const ended = await work(stage.pane());
  await stage.host.idle();
  return { told: ended.map(told), shown: shown(stage.host) };
}

test.each(PAIRS)("at once: %s is as one after the other", async (_name, first, second) => {
  const [one, other] = [await ready(first), await ready(second)];
  const inTurn = await outcomes(async (pane) => [await one(pane), await other(pane)]);
  const atOnce = await outcomes((pane) => Promise.all([one(pane), other(pane)]));
  expect(atOnce.told).toEqual(inTurn.told);
  expect(differences(inTurn.shown, atOnce.shown)).toEqual([]);
});
