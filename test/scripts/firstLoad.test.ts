import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstLoad } from "../../scripts/lib/first-load.mjs";

describe("firstLoad", () => {
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  afterAll(() => rmSync(dist, { recursive: true }));

  it("counts our own scripts and styles, in the order of the page, and nothing else", () => {
    mkdirSync(join(dist, "js"));
    const script = "let a = 1;\n".repeat(500);
    writeFileSync(join(dist, "js", "a.1.js"), script);
    writeFileSync(join(dist, "b.css"), "b{}");
    writeFileSync(
      join(dist, "page.html"),
      `<script src="https://example.org/office.js"></script><script src="office/office.js"></script>
       <link href="b.css" rel="stylesheet"><link rel="icon" href="icon.png">
       <script defer="defer" src=js/a.1.js></script>`
    );
    const files = firstLoad(dist, "page.html");
    expect(files.map(({ file, bytes }) => [file, bytes])).toEqual([
      ["b.css", 3],
      ["js/a.1.js", 5500],
    ]);
    expect(files[1]?.gzip).toBeLessThan(200);
  });
});
