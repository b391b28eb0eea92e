import { rmSync } from "node:fs";
import path from "node:path";
import { fingerprint, isUpToDate, writeStamp } from "./fingerprint.mjs";
import { baseUrl } from "./manifest.mjs";
import { root, webpack } from "./run.mjs";

const inputs = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "scripts/lib/exact-formula-keys.cjs",
  "tsconfig.json",
  "package-lock.json",
];
const dist = path.join(root, "dist");
const stamp = path.join(root, ".cache/build/built-from");

/** The settings of a build that the environment gives; see webpack.config.js. */
function settings() {
  return {
    baseUrl: process.env.ADDIN_BASE_URL ?? baseUrl,
    officeJs: process.env.OFFICE_JS ?? "hosted",
  };
}

/** Builds pages and command line into dist/, side by side in two processes. */
export async function build() {
  const print = fingerprint(root, inputs, settings());
  rmSync(stamp, { force: true });
  rmSync(dist, { recursive: true, force: true });
  await Promise.all(
    ["pages", "cli"].map((name) =>
      webpack(["--config", "webpack.config.js", "--config-name", name])
    )
  );
  writeStamp(stamp, print);
}

/** Builds where dist/ is missing or was built from other sources or settings; says so first. */
export async function ensureBuild(announce = () => {}) {
  const print = fingerprint(root, inputs, settings());
  const upToDate = ["cli.cjs", "taskpane.html"].every((name) =>
    isUpToDate(stamp, path.join(dist, name), print)
  );
  if (upToDate) return;
  announce();
  await build();
}
