import {
  lockProblems,
  machinePathProblems,
  manifestVersionProblems,
  namedPathProblems,
  roomTableProblems,
  versionProblems,
  wallProblems,
} from "../../scripts/lib/project.mjs";

const slash = "/";

describe("machinePathProblems", () => {
  const found = (text: string): number => machinePathProblems([{ name: "a.md", text }]).length;

  it.each([
    ["a path at the start of a line", `${slash}work/main/src`, 1],
    ["a path in quotes", `read("${slash}tmp/x.json")`, 1],
    ["a person's folder", `see ${slash}home/an/plan.md`, 1],
    ["a folder on a Mac", `(${slash}Users/an/plan.md)`, 1],
    ["two lines", `${slash}root/a\n${slash}tmp/b`, 2],
    ["a relative path", "src/work/main.ts and ./tmp/x", 0],
    ["an address", "https://example.org/work/main", 0],
    ["a place below the person's own folder", "~/work/x", 0],
    ["a word with a stroke", "rank/work/", 0],
    ["nothing", "", 0],
  ])("%s", (_, text, expected) => expect(found(text)).toBe(expected));

  it("names file and line", () => {
    expect(machinePathProblems([{ name: "docs/a.md", text: `ok\n${slash}tmp/b` }])).toEqual([
      `docs/a.md:2 names a path of one machine: ${slash}tmp/b`,
    ]);
  });
});

describe("wallProblems", () => {
  const wall = (room: string) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error"] },
  });

  it("is content where rooms and walls are the same", () => {
    expect(wallProblems(["grid", "text"], [{ rules: {} }, wall("grid"), wall("text")])).toEqual([]);
  });
  it("names a room without a wall", () => {
    expect(wallProblems(["grid", "text"], [wall("grid")])).toEqual([
      "src/text has no wall in eslint.config.mjs",
    ]);
  });
  it("names a wall without a room", () => {
    expect(wallProblems([], [wall("grid")])).toEqual([
      "eslint.config.mjs names src/grid, which is not there",
    ]);
  });
});

describe("roomTableProblems", () => {
  const wall = (room: string, ...forbidden: string[]) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: forbidden.flatMap((other) => [`@/${other}`, `@/${other}/**`]) },
            { regex: "x" },
          ],
        },
      ],
    },
  });
  const walls = [wall("grid", "text", "units"), wall("text", "grid", "units"), wall("units")];
  const rows = [
    "| `grid` | cells | – |",
    "| `text`   | words |  – |",
    "| `units` | who | text, grid |",
  ];

  it("is content where the table says what the walls say, in any order", () => {
    expect(roomTableProblems(rows.join("\n"), walls)).toEqual([]);
  });
  it("names a room without a row", () => {
    expect(roomTableProblems(rows.slice(1).join("\n"), walls)).toEqual([
      "docs/architecture.md: the table of rooms lacks `grid`",
    ]);
  });
  it.each([
    [
      "| `units` | who | text |",
      "docs/architecture.md: `units` may import grid, text, the table says text",
    ],
    [
      "| `units` | who | – |",
      "docs/architecture.md: `units` may import grid, text, the table says nothing",
    ],
  ])("names a row that says otherwise: %s", (row, problem) => {
    expect(roomTableProblems([...rows.slice(0, 2), row].join("\n"), walls)).toEqual([problem]);
  });
});

describe("versionProblems", () => {
  it.each([
    ["1.2.3", 0],
    ["1.2.3-beta.1", 0],
    ["^1.2.3", 1],
    ["~1.2.3", 1],
    ["1.2", 1],
    ["latest", 1],
    ["*", 1],
    ["", 1],
    ["git+ssh://example.org/a.git", 1],
  ])('"%s" has %d problems', (version, expected) => {
    expect(versionProblems({ dependencies: { a: version } })).toHaveLength(expected);
    expect(versionProblems({ devDependencies: { a: version } })).toHaveLength(expected);
  });
});

describe("manifestVersionProblems", () => {
  it.each([
    ["<Version>1.2.3.0</Version>", 0],
    ["<Version>1.2.3</Version>", 1],
    ["<Version>1.2.4.0</Version>", 1],
    ["no version", 1],
  ])("%s beside 1.2.3 has %d problems", (manifest, expected) => {
    expect(manifestVersionProblems(manifest, { version: "1.2.3" })).toHaveLength(expected);
  });
});

describe("lockProblems", () => {
  it("accepts packages without an address and links inside the project", () => {
    const packages = { a: { version: "1.0.0" }, b: { resolved: "packages/b" } };
    expect(lockProblems({ packages })).toEqual([]);
  });
  it("names a package with an address", () => {
    const packages = { "node_modules/a": { resolved: "https://example.org/a.tgz" } };
    expect(lockProblems({ packages })).toEqual([
      "package-lock.json: node_modules/a names the address it came from",
    ]);
  });
  it.each([
    "node_modules/a-win32",
    "node_modules/x/node_modules/a-win32",
    "node_modules/x/node_modules/a/node_modules/a-win32",
  ])("finds a package for another kind of machine at %s", (place) => {
    const packages = {
      "node_modules/x/node_modules/a": { optionalDependencies: { "a-win32": "1.0.0" } },
      [place]: { version: "1.0.0" },
    };
    expect(lockProblems({ packages })).toEqual([]);
  });
  it("names a package for another kind of machine that has no entry", () => {
    const packages = {
      "node_modules/a": { optionalDependencies: { "a-win32": "1.0.0" } },
      "node_modules/b/node_modules/a-win32": { version: "1.0.0" },
    };
    expect(lockProblems({ packages })).toEqual([
      "package-lock.json: node_modules/a may need a-win32, which has no entry",
    ]);
  });
});

describe("namedPathProblems", () => {
  const there = (place: string): boolean => ["src/grid/", "src/grid/cell.ts"].includes(place);
  it.each([
    ["`src/grid/cell.ts`", 0],
    ["`src/grid/*.ts`", 0],
    ["`src/grid/gone.ts` and `src/grid/gone.ts`", 1],
    ["`src/sheets/*.json`", 1],
    ["`src/criteria/rules/<kind>.ts`", 0],
    ["src/grid/gone.ts without ticks", 0],
  ])("%s has %d problems", (text, expected) => {
    expect(namedPathProblems("a.md", text, there)).toHaveLength(expected);
  });
});
