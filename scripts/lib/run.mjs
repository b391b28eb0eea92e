import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Runs webpack of this project with its own Node; rejects where it fails. Its output is shown. */
export function webpack(args) {
  return run(process.execPath, [path.join(root, "node_modules/webpack-cli/bin/cli.js"), ...args]);
}

/** Runs a program in the project's folder and resolves where it exits with 0. */
function run(program, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${path.basename(program)} ${args.join(" ")} ended with ${code}`))
    );
  });
}
