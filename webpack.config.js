/**
 * The production build, in two configurations: "pages" (task pane, ribbon commands, workbench,
 * start page, manifest: static files for any web server) and "cli" (dist/cli.cjs for Node).
 *
 * Settings, from the environment:
 * ADDIN_BASE_URL  where the pages will be served, without a slash at the end (manifest.xml);
 * OFFICE_JS=local for closed networks: the pinned @microsoft/office-js is copied beside the pages,
 *                 unmodified and with its licence terms, in place of Microsoft's hosted script.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const exactFormulaKeys = require("./scripts/lib/exact-formula-keys.cjs");

const BASE_URL_IN_MANIFEST = "https://localhost:3000";
const HOSTED_OFFICE = "https://appsforoffice.microsoft.com";
const HOSTED_OFFICE_JS = `${HOSTED_OFFICE}/lib/1/hosted/office.js`;

const baseUrl = (process.env.ADDIN_BASE_URL ?? BASE_URL_IN_MANIFEST).replace(/\/+$/, "");
if (!/^https:\/\/[^/\s]+/.test(baseUrl))
  throw new Error(`ADDIN_BASE_URL="${baseUrl}" must begin with https:// and a host`);
const localOfficeJs = process.env.OFFICE_JS === "local";

const resolve = {
  extensions: [".ts", ".tsx", ".mjs", ".js"],
  alias: { "@": path.join(__dirname, "src") },
};

/** TypeScript by swc, for engines of the given age; types are checked by `npm run types`. */
function scripts(targets) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      env: { targets },
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

/** Univer and docxtemplater publish ES modules that import without file endings. */
const looseModules = { test: /\.m?js$/, resolve: { fullySpecified: false } };

/** For closed networks: pages that name Microsoft's hosted script load the copy beside them. */
class LocalOfficeJs {
  apply(compiler) {
    compiler.hooks.compilation.tap("LocalOfficeJs", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("LocalOfficeJs", (page) => ({
        ...page,
        html: page.html
          .replaceAll(HOSTED_OFFICE_JS, "office/office.js")
          .replaceAll(` ${HOSTED_OFFICE}`, ""),
      }));
    });
  }
}

function page(template, filename, chunks) {
  return new HtmlPlugin({ template, filename, chunks, scriptLoading: "defer" });
}

const officeJsFiles = {
  from: "**/*.js",
  context: path.join(__dirname, "node_modules/@microsoft/office-js/dist"),
  to: "office/[path][name][ext]",
  globOptions: {
    ignore: ["**/*debug*", "**/*vsdoc*", "**/{word,outlook,powerpoint,onenote,project,access}*"],
  },
  info: { minimized: true },
};
const officeJsLicence = {
  from: "node_modules/@microsoft/office-js/LICENSE.md",
  to: "office/LICENSE.md",
};

/** @type {import("webpack").Configuration} */
const pages = {
  name: "pages",
  mode: "production",
  target: ["web", "es2020"],
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
    workbench: "./src/workbench/index.tsx",
  },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "js/[name].[contenthash:8].js",
    chunkFilename: "js/[name].[contenthash:8].js",
    assetModuleFilename: "media/[name].[contenthash:8][ext]",
  },
  resolve,
  module: {
    rules: [
      scripts({ chrome: "109", edge: "109", safari: "16" }),
      looseModules,
      exactFormulaKeys.rule,
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new CssPlugin({ filename: "css/[name].[contenthash:8].css" }),
    page("src/taskpane/taskpane.html", "taskpane.html", ["taskpane"]),
    page("src/commands/commands.html", "commands.html", ["commands"]),
    page("src/workbench/workbench.html", "workbench.html", ["workbench"]),
    page("src/workbench/start.html", "index.html", []),
    ...(localOfficeJs ? [new LocalOfficeJs()] : []),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        {
          from: "manifest.xml",
          transform: (bytes) => bytes.toString("utf8").replaceAll(BASE_URL_IN_MANIFEST, baseUrl),
        },
        ...(localOfficeJs ? [officeJsFiles, officeJsLicence] : []),
      ],
    }),
  ],
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        parallel: true,
      }),
    ],
    splitChunks: { chunks: "all" },
  },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** @type {import("webpack").Configuration} */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { cli: "./src/cli/index.ts" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].cjs",
    chunkFilename: "cli/[name].cjs",
    library: { type: "commonjs2" },
  },
  resolve,
  module: { rules: [scripts({ node: "20" }), looseModules, exactFormulaKeys.rule] },
  // Not minified: it saves no time of the person's, and a stack trace stays readable.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [pages, cli];
