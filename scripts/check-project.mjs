/**
 * `npm run check`: code and packages that nothing uses, the manifest beyond its schemas, the walls
 * between rooms, package versions, the lock file, paths of one machine.
 *
 * MANIFEST_SCHEMA=OfficeAppManifestV1_1.xsd, from the environment, has xmllint hold the manifest
 * against its schema too. No package carries Microsoft's schemas, so this is not for everyone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import eslintConfig from "../eslint.config.mjs";
import { manifestProblems, pngSize } from "./lib/manifest.mjs";
import {
  lockProblems,
  machinePathProblems,
  manifestVersionProblems,
  namedPathProblems,
  roomTableProblems,
  versionProblems,
  wallProblems,
} from "./lib/project.mjs";
import { root } from "./lib/run.mjs";
import { textFiles } from "./lib/tree.mjs";

const read = (name) => readFileSync(path.join(root, name), "utf8");

function iconSize(name) {
  const file = path.join(root, name);
  return existsSync(file) ? pngSize(readFileSync(file)) : null;
}

const schema = process.env.MANIFEST_SCHEMA;

/** What a program that ends with another code than 0 prints. */
function problemsOf(program, args) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0
    ? []
    : `${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`.trim().split("\n");
}

function rooms() {
  return readdirSync(path.join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The project's own pages for people. */
function pages() {
  const docs = readdirSync(path.join(root, "docs")).filter((name) => name.endsWith(".md"));
  return ["README.md", "CONTRIBUTING.md", ...docs.map((name) => `docs/${name}`)];
}

const checks = [
  {
    name: "nothing unused",
    problems: () => problemsOf(process.execPath, ["node_modules/knip/bin/knip.js"]),
  },
  { name: "manifest", problems: () => manifestProblems(read("manifest.xml"), iconSize) },
  ...(schema
    ? [
        {
          name: "manifest against its schema",
          problems: () =>
            problemsOf("xmllint", ["--noout", "--nonet", "--schema", schema, "manifest.xml"]),
        },
      ]
    : []),
  { name: "walls between rooms", problems: () => wallProblems(rooms(), eslintConfig) },
  {
    name: "table of rooms in docs/architecture.md",
    problems: () => roomTableProblems(read("docs/architecture.md"), eslintConfig),
  },
  {
    name: "paths that the pages name",
    problems: () =>
      pages().flatMap((page) =>
        namedPathProblems(page, read(page), (place) => existsSync(path.join(root, place)))
      ),
  },
  { name: "package versions", problems: () => versionProblems(JSON.parse(read("package.json"))) },
  {
    name: "version of the manifest",
    problems: () => manifestVersionProblems(read("manifest.xml"), JSON.parse(read("package.json"))),
  },
  { name: "lock file", problems: () => lockProblems(JSON.parse(read("package-lock.json"))) },
  { name: "paths of one machine", problems: () => machinePathProblems(textFiles(root)) },
];

for (const { name, problems } of checks) {
  const found = problems();
  console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const problem of found) console.log(`     ${problem}`);
  if (found.length > 0) process.exitCode = 1;
}
