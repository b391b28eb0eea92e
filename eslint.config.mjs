import path from "node:path";
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import importSort from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";

const sources = path.join(import.meta.dirname, "src");

/**
 * The rooms of src/ and what each may import from. This table is the architecture: a line added
 * here is a wall moved, and belongs in docs/architecture.md and its picture too.
 */
const pure = {
  grid: [],
  findings: [],
  text: [],
  units: ["text"],
  criteria: ["text", "findings", "grid", "units"],
  import: ["text", "findings", "grid", "units", "criteria"],
  scoring: ["text", "findings", "grid", "criteria"],
  pooling: ["text", "findings", "grid", "units", "criteria", "scoring"],
  ranking: ["text", "findings", "grid", "units", "criteria", "scoring", "pooling"],
  report: [
    "text",
    "findings",
    "grid",
    "units",
    "criteria",
    "scoring",
    "pooling",
    "ranking",
    "messages",
  ],
  sheets: ["grid", "findings", "text"],
  unitSheets: [
    "grid",
    "findings",
    "text",
    "units",
    "criteria",
    "scoring",
    "pooling",
    "messages",
    "sheets",
  ],
  clusterSheets: [
    "grid",
    "findings",
    "text",
    "units",
    "criteria",
    "scoring",
    "pooling",
    "ranking",
    "report",
    "messages",
    "sheets",
  ],
  messages: ["findings", "text"],
};
const edges = {
  files: ["grid", "findings"],
  workbook: ["grid", "findings"],
  app: [...Object.keys(pure), "files", "workbook"],
  taskpane: ["app", "messages", "findings", "criteria", "text"],
  commands: ["app", "messages"],
  workbench: ["app", "taskpane", "messages", "findings"],
  cli: ["app", "messages", "findings"],
};
const rooms = { ...pure, ...edges };

const globalsForbiddenInPureRooms = [
  "window",
  "document",
  "navigator",
  "fetch",
  "localStorage",
  "process",
  "Buffer",
  "Office",
  "Excel",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
];

/** Inside a room paths are relative, rooms are reached as @/room: a relative path never leaves its room. */
const relativeStaysInRoom = {
  create(context) {
    const [, room] = /[\\/]src[\\/]([^\\/]+)[\\/]/.exec(context.filename) ?? [];
    const check = ({ source }) => {
      if (typeof source?.value !== "string" || !source.value.startsWith(".")) return;
      const target = path.relative(sources, path.resolve(context.filename, "..", source.value));
      if (target.split(path.sep)[0] !== room)
        context.report({
          node: source,
          message: "Rooms are reached as @/room, not by a relative path.",
        });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

function wall(room) {
  const forbidden = Object.keys(rooms).filter(
    (other) => other !== room && !rooms[room].includes(other)
  );
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    plugins: { rooms: { rules: { "relative-stays-in-room": relativeStaysInRoom } } },
    rules: {
      "rooms/relative-stays-in-room": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: forbidden.flatMap((other) => [`@/${other}`, `@/${other}/**`]),
              message: `The room "${room}" does not know this room (see eslint.config.mjs).`,
            },
          ],
        },
      ],
    },
  };
}

function purity(room) {
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      "no-restricted-globals": ["error", ...globalsForbiddenInPureRooms],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "Pure rooms have no clock: pass the time in.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Pure rooms have no clock: pass the time in.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "Pure rooms have no randomness: pass it in.",
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "demo-out/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Functions in props and use cases are written as methods and never read `this`.
      "@typescript-eslint/unbound-method": "off",
      // Async without await is how a function that may throw rejects instead.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // Matchers of jest and scripts without types are `any`; a wrong text fails the test by itself.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A text that scrolls has to be reached by keyboard: a named region.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["tabpanel", "region"] }],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        __dirname: "readonly",
        require: "readonly",
        module: "writable",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    plugins: { "import-sort": importSort },
    rules: {
      "import-sort/imports": [
        "error",
        // Side effects, packages, rooms, the same room: one block, no blank lines between.
        { groups: [["^\\u0000", "^node:", "^@?\\w", "^@/", "^~test/", "^\\."]] },
      ],
    },
  },
  ...Object.keys(rooms).map(wall),
  ...Object.keys(pure).map(purity)
);
