/** `npm run build`: the production build into dist/. With --if-needed only where dist/ is out of date. */
import { build, ensureBuild } from "./lib/build.mjs";

await (process.argv.includes("--if-needed") ? ensureBuild() : build());
