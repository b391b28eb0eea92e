import type { InputFile } from "@/app";
import { closeFile, fillFile, formFile, plainScore, poolAll, scoreFile } from "@/app/headless";
import { parseSet } from "@/criteria";
import type { Reading } from "@/findings";
import setDocument from "~test/fixtures/handWorked/set.json";

const NOW = new Date("2024-11-20T08:00:00Z");

function valueOf<T>(reading: Reading<T>): T {
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

const fileOf = (bytes: Uint8Array): InputFile => ({ name: "ho-so.xlsx", bytes });

/** What the command line says of a file's closing, and what pooling gives for its reasons. */
async function told(bytes: Uint8Array) {
  const [submission] = valueOf(await scoreFile(fileOf(bytes)));
  if (!submission) throw new Error("no submission");
  const { files } = await poolAll([fileOf(bytes)], null);
  return {
    closing: plainScore(submission, []).closing,
    reasons: files.flatMap(({ reasons }) =>
      reasons.map(({ code }) => code).filter((code) => code.startsWith("submission."))
    ),
    statuses: files.map(({ status }) => status),
  };
}

test("a closed file says its code when scored and pooled, and what was changed after it", async () => {
  const set = valueOf(parseSet(setDocument));
  const request = { set, unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024 };
  const form = valueOf(await formFile(request, NOW));
  const entries = { entries: { "A.1": { result: "139/146" }, "C.2": { points: 2.5 } } };
  const filled = valueOf(await fillFile(fileOf(form), entries, NOW));
  expect(await told(filled)).toMatchObject({
    closing: { state: "open", figures: { state: "open" } },
    reasons: [],
  });

  const close = async (bytes: Uint8Array, reopen = false) =>
    valueOf(await closeFile(fileOf(bytes), { reopen, now: NOW }));
  const { sheets, bytes } = await close(filled);
  const { statuses, ...closed } = await told(bytes);
  expect(closed).toEqual({
    closing: {
      state: "closed",
      code: sheets?.code,
      figures: { state: "closed", code: sheets?.figuresCode },
    },
    reasons: ["submission.closed"],
  });

  const later = { entries: { "C.2": { points: 2 } } };
  const changed = await told(valueOf(await fillFile(fileOf(bytes), later, NOW)));
  expect(changed).toMatchObject({
    closing: { state: "changed", code: sheets?.code },
    reasons: ["submission.changedAfterClosing"],
    // A reason to look, not one to refuse or to count the file as faulty.
    statuses,
  });

  const reopened = await close(bytes, true);
  expect(reopened.sheets).toBeNull();
  expect(await told(reopened.bytes)).toMatchObject({ closing: { state: "open" }, reasons: [] });
});
