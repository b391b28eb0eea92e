/**
 * Jest. Everything is transformed by swc except node_modules; the embedded workbook engine is
 * pre-built into one file (npm run build:engine) because its packages are a mixture of module
 * systems that would cost a minute to transform.
 */
const swc = require("./test/swc.json");

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(tsx?|mjs)$": ["@swc/jest", swc] },
  transformIgnorePatterns: ["/node_modules/", "/\\.cache/"],
  moduleNameMapper: {
    "^@/workbook/embedded/univer$": "<rootDir>/.cache/engine/univer.cjs",
    "^@/(.*)$": "<rootDir>/src/$1",
    "^~test/(.*)$": "<rootDir>/test/$1",
    "\\.css$": "<rootDir>/test/emptyStyle.cjs",
  },
  globalSetup: "<rootDir>/test/globalSetup.mjs",
  testTimeout: 30000,
};
