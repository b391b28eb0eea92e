/**
 * Builds the workbook engine for Node as a CommonJS file: exactly what
 * src/workbook/embedded/univer.ts offers. Jest loads univer.cjs in its place, because the engine's
 * packages mix module systems and would cost it a minute to transform. The numbered files beside
 * it are the engine's hyphenation dictionaries, which nothing of ours asks for.
 */
const path = require("node:path");
const exactFormulaKeys = require("./scripts/lib/exact-formula-keys.cjs");
const swc = require("./test/swc.json");

/** @type {import('webpack').Configuration} */
module.exports = {
  name: "engine",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: path.resolve(__dirname, "src/workbook/embedded/univer.ts"),
  output: {
    path: path.resolve(__dirname, ".cache/engine"),
    filename: "univer.cjs",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: "swc-loader", options: { ...swc, module: { type: "es6" } } },
      },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      exactFormulaKeys.rule,
    ],
  },
  optimization: { minimize: false, splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
