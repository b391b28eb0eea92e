/** A program of the machine that some suites need. */
export interface Program {
  readonly name: string;
  readonly found: boolean;
}

/**
 * `describe` for a suite that needs a program. Where the program is missing the suite is left out
 * and says so; where REQUIRE_ALL=1 (as in CI, where nothing may be left out) it fails.
 */
export function describeWith(program: Program, title: string, suite: () => void): void {
  if (program.found) {
    describe(title, suite);
  } else if (process.env.REQUIRE_ALL === "1") {
    it(`${title}: ${program.name} is on this machine`, () => {
      throw new Error(`${program.name} is missing, and REQUIRE_ALL=1 lets nothing be left out.`);
    });
  } else {
    process.stderr.write(`Left out, ${program.name} is not on this machine: ${title}\n`);
    it.todo(`${title} (left out: ${program.name} is not on this machine)`);
  }
}
