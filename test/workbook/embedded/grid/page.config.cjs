/** Builds the page of the grid's own suite: the grid alone, with a handle for the test. */
const path = require("node:path");
const CssPlugin = require("mini-css-extract-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const swc = require("../../../swc.json");

const root = path.resolve(__dirname, "../../../..");

/** @type {import("webpack").Configuration} */
module.exports = {
  name: "grid page",
  mode: "development",
  devtool: false,
  cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/grid-page-parts") },
  entry: path.join(__dirname, "page.ts"),
  output: { path: path.join(root, ".cache/grid-page"), filename: "page.js" },
  resolve: { extensions: [".ts", ".mjs", ".js"], alias: { "@": path.join(root, "src") } },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: "swc-loader", options: { ...swc, module: { type: "es6" } } },
      },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new CssPlugin({ filename: "page.css" }),
    new HtmlPlugin({
      templateContent: `<!doctype html><meta charset="utf-8" /><link rel="icon" href="data:," />
        <body style="margin: 0"><div id="grid" style="width: 1100px; height: 700px"></div></body>`,
    }),
  ],
  performance: { hints: false },
  stats: "errors-only",
};
