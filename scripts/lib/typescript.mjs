import { createRequire } from "node:module";
import path from "node:path";
import { transformFileSync } from "@swc/core";
import { root } from "./run.mjs";

/** The same names as in tsconfig.json and jest.config.cjs. */
const paths = {
  "@/workbook/embedded/univer": [".cache/engine/univer.cjs"],
  "@/*": ["src/*"],
  "~test/*": ["test/*"],
};

/**
 * A `require` that takes our TypeScript as it stands, for scripts that run parts of the project in
 * Node without bundling them.
 */
export function typescriptRequire() {
  const require = createRequire(import.meta.url);
  const usual = { ...require.extensions };
  // Endings are tried in this order: a.ts before a.json, as everywhere else in the project.
  for (const ending of Object.keys(usual)) delete require.extensions[ending];
  require.extensions[".ts"] = compile;
  // The paths above lose the ending of univer.cjs.
  Object.assign(require.extensions, usual, { ".cjs": usual[".js"] });
  return (file) => require(path.resolve(root, file));
}

function compile(module, file) {
  const { code } = transformFileSync(file, {
    swcrc: false,
    configFile: false,
    sourceMaps: "inline",
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022", baseUrl: root, paths },
  });
  module._compile(code, file);
}
