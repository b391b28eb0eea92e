/** Builds the page of the afternoon's walk: the grid with a unit's closed workbook, with a handle for the test. */
const path = require("node:path");
const grid = require("../../../workbook/embedded/grid/page.config.cjs");

const root = path.resolve(__dirname, "../../../..");

/** @type {import("webpack").Configuration} */
module.exports = {
  ...grid,
  name: "afternoon page",
  entry: path.join(__dirname, "page.ts"),
  output: { path: path.join(root, ".cache/afternoon-page"), filename: "page.js" },
  resolve: {
    ...grid.resolve,
    alias: { ...grid.resolve.alias, "~test": path.join(root, "test") },
  },
};
