/** The command line: `node dist/cli.cjs <verb> [--json]`. */
import { nodeReaders } from "@/app/hosts/nodeReaders";
import { main } from "./main";

const given = process.argv.slice(2);

main(given, nodeReaders()).then(
  ({ exit, json, lines }) => {
    const text = given.includes("--json") ? JSON.stringify(json, null, 2) : lines.join("\n");
    const stream = exit === 2 && !given.includes("--json") ? process.stderr : process.stdout;
    stream.write(`${text}\n`);
    process.exitCode = exit;
  },
  (fault: unknown) => {
    process.stderr.write(
      `Lỗi của chương trình: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`
    );
    process.exitCode = 2;
  }
);
