/** `npm run build`: the production build into dist/. With --if-needed only where dist/ is out of date. */
import { build, ensureBuild } from "./lib/build.mjs";

try {
  await (process.argv.includes("--if-needed") ? ensureBuild() : build());
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
