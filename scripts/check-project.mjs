/**
 * `npm run check`: the manifest beyond its schemas (and against them, where xmllint and the schemas
 * are at hand), the walls between rooms, package versions, the lock file, paths of one machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import eslintConfig from "../eslint.config.mjs";
import { manifestProblems, pngSize } from "./lib/manifest.mjs";
import { findProgram } from "./lib/programs.mjs";
import {
  lockProblems,
  manifestVersionProblems,
  machinePathProblems,
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

const schema = path.join(root, "../shared/xsd/OfficeAppManifestV1_1.xsd");

/** What the manifest's schemas need that is not here; null where all is. */
function schemasLack() {
  if (findProgram("xmllint") === null) return "xmllint";
  return existsSync(schema) ? null : "../shared/xsd";
}

function schemaProblems() {
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--nonet", "--schema", schema, "manifest.xml"],
    { cwd: root, encoding: "utf8" }
  );
  return status === 0 ? [] : [stderr.trim()];
}

function rooms() {
  return readdirSync(path.join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

const checks = [
  { name: "manifest", problems: () => manifestProblems(read("manifest.xml"), iconSize) },
  { name: "manifest against its schemas", lacks: schemasLack(), problems: schemaProblems },
  { name: "walls between rooms", problems: () => wallProblems(rooms(), eslintConfig) },
  {
    name: "table of rooms in docs/architecture.md",
    problems: () => roomTableProblems(read("docs/architecture.md"), eslintConfig),
  },
  { name: "package versions", problems: () => versionProblems(JSON.parse(read("package.json"))) },
  {
    name: "version of the manifest",
    problems: () => manifestVersionProblems(read("manifest.xml"), JSON.parse(read("package.json"))),
  },
  { name: "lock file", problems: () => lockProblems(JSON.parse(read("package-lock.json"))) },
  { name: "paths of one machine", problems: () => machinePathProblems(textFiles(root)) },
];

for (const { name, lacks = null, problems } of checks) {
  if (lacks !== null) {
    console.log(`--   ${name}: left out, ${lacks} is not here`);
    continue;
  }
  const found = problems();
  console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const problem of found) console.log(`     ${problem}`);
  if (found.length > 0) process.exitCode = 1;
}
