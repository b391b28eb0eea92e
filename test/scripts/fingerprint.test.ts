import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint, isUpToDate, writeStamp } from "../../scripts/lib/fingerprint.mjs";

describe("fingerprint", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "fingerprint-"));
    mkdirSync(join(root, "src"));
    writeFileSync(join(root, "src", "a.ts"), "1");
    writeFileSync(join(root, "lock.json"), "{}");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const print = (settings = {}) => fingerprint(root, ["src", "lock.json", "missing"], settings);

  it("stays while nothing changes", () => expect(print()).toBe(print()));

  it.each<[string, () => void]>([
    ["other content", () => writeFileSync(join(root, "src", "a.ts"), "2")],
    ["a new file", () => writeFileSync(join(root, "src", "b.ts"), "")],
    ["a file gone", () => rmSync(join(root, "lock.json"))],
  ])("changes with %s", (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it("changes with the settings", () =>
    expect(print({ baseUrl: "a" })).not.toBe(print({ baseUrl: "b" })));

  it("finds a product up to date only with its own stamp", () => {
    const stamp = join(root, "cache", "stamp");
    const product = join(root, "lock.json");
    expect(isUpToDate(stamp, product, print())).toBe(false);
    writeStamp(stamp, print());
    expect(isUpToDate(stamp, product, print())).toBe(true);
    expect(isUpToDate(stamp, join(root, "gone"), print())).toBe(false);
    expect(isUpToDate(stamp, product, "another")).toBe(false);
  });
});
