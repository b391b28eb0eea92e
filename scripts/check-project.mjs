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

function schemaProblems() {
  const schema = path.join(root, "../shared/xsd/OfficeAppManifestV1_1.xsd");
  const missing =
    findProgram("xmllint") === null ? "xmllint" : existsSync(schema) ? null : "../shared/xsd";
  if (missing !== null) {
    console.log(`left out: the manifest against its schemas (${missing} is not here)`);
    return [];
  }
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--nonet", "--schema", schema, "manifest.xml"],
    {
      cwd: root,
      encoding: "utf8",
    }
  );
  return status === 0 ? [] : [stderr.trim()];
}

function rooms() {
  return readdirSync(path.join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

const checks = {
  manifest: () => manifestProblems(read("manifest.xml"), iconSize),
  "manifest against its schemas": schemaProblems,
  "walls between rooms": () => wallProblems(rooms(), eslintConfig),
  "table of rooms in the README": () => roomTableProblems(read("README.md"), eslintConfig),
  "package versions": () => versionProblems(JSON.parse(read("package.json"))),
  "lock file": () => lockProblems(JSON.parse(read("package-lock.json"))),
  "paths of one machine": () => machinePathProblems(textFiles(root)),
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const problems = check();
  failed += problems.length === 0 ? 0 : 1;
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const problem of problems) console.log(`     ${problem}`);
}
process.exitCode = failed === 0 ? 0 : 1;
