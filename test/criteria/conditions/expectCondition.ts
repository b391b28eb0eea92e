import { readCondition } from "@/criteria";
import { interval } from "../sets";

/** Words, measure, interval in the notation of mathematics. */
export function expectCondition(label: string, measure: string, bounds: string): void {
  const read = readCondition(label);
  expect(read && { measure: read.measure, when: read.when }).toEqual({
    measure,
    when: interval(bounds),
  });
}
