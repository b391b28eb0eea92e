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
  require.extensions[".ts"] = (module, file) => {
    const { code } = transformFileSync(file, {
      swcrc: false,
      configFile: false,
      sourceMaps: "inline",
      module: { type: "commonjs" },
      jsc: { parser: { syntax: "typescript" }, target: "es2022", baseUrl: root, paths },
    });
    module._compile(code, file);
  };
  // The paths above lose the ending of univer.cjs.
  require.extensions[".cjs"] = require.extensions[".js"];
  return (file) => require(path.resolve(root, file));
}
