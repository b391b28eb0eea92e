import { writeFileSync } from "node:fs";
import { readWorkbookFile, writeWorkbook } from "@/files";
import { sampleModel, PROPERTIES } from "./sampleModel";
import { toPdf, recalculate } from "../libreOffice";
test("x", async () => {
  const bytes = await writeWorkbook([sampleModel(60), sampleModel(3, {name: "Cư M'gar", visibility: "hidden"})], PROPERTIES);
  writeFileSync("/tmp/w/s.xlsx", bytes);
  const r = await readWorkbookFile(bytes);
  if (r.status === "refused") throw new Error(JSON.stringify(r));
  console.log(r.status, r.findings, r.value.map(s => [s.name, s.visibility, s.merges, s.rows.size, s.rows.get(5)]));
  const re = await recalculate(bytes);
  writeFileSync("/tmp/w/s-lo.xlsx", re);
  const q = await readWorkbookFile(re);
  if (q.status === "refused") throw new Error(JSON.stringify(q));
  console.log(q.status, q.findings, q.value.map(s => [s.name, s.visibility, s.merges, s.rows.size, s.rows.get(5)]));
  writeFileSync("/tmp/w/s.pdf", await toPdf(bytes, "xlsx"));
}, 120000);
