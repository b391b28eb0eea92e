import type { FindingCode } from "@/findings";
import type { Sentences, Value } from "../findingValues";
import { departmentsEn } from "./departmentFindings";
import { entryFieldsEn as entryFields, figureFieldsEn as figureFields } from "./entryFieldNames";
import { evidenceEn } from "./evidenceFindings";

const quoted = (shown: string) => ` “${shown}”`;
/** A gap between two measures; one measure alone where both ends are the same. */
const stretch = (v: Value<"from" | "to">) =>
  v("from") !== "" && v("from") === v("to")
    ? v("from", (from) => ` at ${from}`)
    : v("from", (from) => ` from ${from}`) + v("to", (to) => ` to ${to}`);
const inBrackets = (shown: string) => ` (${shown})`;
const because = (reason: string) => (reason === "" ? "" : `: ${reason}`);

const fileKinds = {
  pdf: "A PDF file",
  word: "A Word file",
  doc: "An old Word file (.doc)",
  rtf: "An RTF file",
  mht: "A web page saved as one file (.mht)",
  presentation: "A presentation",
  zip: "A zip archive",
  ole: "This old Office file",
  image: "A picture",
  html: "A saved web page",
  xml: "An XML file",
  text: "A text file",
};

const tableAdvice = {
  pdf: "Ask the issuer for the Word or Excel file of the table; a scan has to be typed into Excel and compared.",
  image:
    "Ask the issuer for the Word or Excel file of the table; a photo has to be typed into Excel and compared.",
  ole: "It may be damaged. Open it in Excel or Word, save it as .xlsx or .docx and choose it again; if it does not open, ask for the file again.",
  word: "Open it in Word or LibreOffice, save it as .docx and choose it again.",
  doc: "Open it in Word or LibreOffice, save it as .docx and choose it again.",
  rtf: "Open it in Word or LibreOffice, save it as .docx and choose it again.",
  mht: "Open it in Word or a browser, save it as .docx or .html and choose it again.",
  zip: "Unpack it and choose the Word or Excel file inside.",
};

const damages = {
  directory: "its table of contents is lost, perhaps the download was cut off",
  part: "a part inside cannot be read",
  checksum: "its content does not match its checksum",
  xml: "a part inside is malformed",
  encoding: "its letters do not fit its encoding",
  missingPart: "a part inside is missing",
  noSheets: "it has no sheets",
  sharedString: "a cell refers to text that is not in the file",
  sharedFormula: "a cell refers to a formula that is not in the file",
};

const leftOutParts = {
  textBox: "text boxes",
  note: "footnotes or endnotes",
};

const lostParts = {
  validation: "validation rules",
  conditionalFormat: "conditional formats",
  drawing: "drawings or charts",
  comments: "comments",
  table: "tables",
  password: "protection passwords",
  names: "defined names",
  externalFormula: "formulas that refer to other files",
};

const unreadConditions = {
  wording: "its wording is not known",
  measures: "the tiers use different measures",
};

/** Headings of the scoring sheet's columns by their keys; the sheet itself is Vietnamese. */
const columns = {
  code: "TT",
  label: "Nội dung, các tiêu chí cụ thể",
  standard: "Điểm chuẩn",
  counted: "Tổng điểm chấm",
  explanation: "Ghi chú",
  result: "Kết quả",
  typedPoints: "Điểm nhập tay",
  notArising: "Không phát sinh",
  evidence: "Tài liệu minh chứng",
  crossCheck: "Điểm kiểm tra chéo",
  crossCheckReason: "Lý do khác điểm tự chấm",
  appraised: "Điểm thẩm định",
  appraisedReason: "Lý do khác",
  status: "Tình trạng",
  crossCheckLine: "hidden (cross-check)",
  appraisedLine: "hidden (appraised)",
  numerator: "Tử số",
  denominator: "Mẫu số",
  value: "Kết quả",
  target: "Chỉ tiêu được giao",
  difference: "So với chỉ tiêu",
  previous: "Năm trước",
  change: "Tăng, giảm",
  id: "hidden id",
  definition: "hidden criteria set",
};

const doings = {
  listSheets: "list the sheets",
  applySheets: "add sheets",
  readSheets: "read the sheets",
  readShown: "read the sheet",
  writeCells: "write cells",
  activate: "show the cell",
  activeSheet: "read the open sheet",
  onChanged: "follow changes",
  readRestorePoint: "read the restore point",
  readEntries: "read the entries",
  listRestorePoints: "read the restore points",
  keepRestorePoint: "keep a restore point",
  regionalSettings: "read the regional settings",
  calculate: "recalculate the workbook",
};

const stayReasons = {
  removed: "the new table has no such criterion",
  heading: "in one of the tables this row is a heading with criteria below it",
  rule: "the new table scores it in another way",
  bounds: "no tier of the new table takes the result",
  standard: "the points are above the new standard points, or no number",
  input: "the new table asks for another amount",
  year: "the date is of another year",
  role: "it changed between standard points, bonus and penalty",
  formula: "the cell holds a formula without a result",
  closed: "the new table has no open cell for it",
};

/** Quoted, field by field: what was held stays readable where the sheet is not at hand. */
function heldIn<Field extends string>(
  v: Value<NoInfer<Field>>,
  fields: Readonly<Record<Field, string>>
): string {
  const held = (Object.keys(fields) as Field[]).flatMap((field) => {
    const shown = v(field, (text) => `${fields[field]} “${text}”`);
    return shown === "" ? [] : [shown];
  });
  return held.length === 0 ? "" : `. It held: ${held.join("; ")}`;
}

/** What was probably meant by a number that cannot be, and what to do. */
const meant = (v: Value<"likely">, otherwise: string, sign = "") =>
  v("likely", (likely) => `Was ${likely}${sign} meant? Put it right.`) || otherwise;
/** A number, or the day that the program made of what was typed. */
const numberOrDay = (v: Value<"day">, shown: string) =>
  v(
    "day",
    (day) =>
      `The cell holds the day ${day}, not the number asked for (Excel turns 1/5 or 1-5 into a day): this value`
  ) || shown;

/** What stands beside the standard points. */
const outsideRoles = { bonus: "a bonus", penalty: "a penalty" };

/** What was found and what to do next, in English. The place is worded apart (see describePlace.ts). */
export const findingsEn: Sentences<FindingCode> = {
  ...departmentsEn,
  ...evidenceEn,
  "file.empty": () => "The file is empty. Check the original file and choose it again.",
  "file.notWorkbook": (v) =>
    `${v.one("kind", fileKinds) || "This file"} is not an Excel workbook. Choose the unit's .xlsx (or .xls) file.`,
  "file.notDocument": (v) =>
    `${v.one("kind", fileKinds) || "This file"} cannot be read as a table. ${v.one("kind", tableAdvice) || "Choose an Excel (.xlsx), Word (.docx) or web page (.html) file that holds the criteria table."}`,
  "file.damaged": (v) =>
    `The file is damaged and cannot be read completely${because(v.one("reason", damages))}. Ask the unit to send it again.`,
  "file.encrypted": () =>
    "The file needs a password to open. Open it in Excel, remove that password and choose it again.",
  "file.tooLarge": (v) =>
    `The file is too large${because(v.one("what", { file: `the limit is ${v.megabytes("limit")} MB`, part: `a part of it exceeds ${v.megabytes("limit")} MB`, total: `unpacked it exceeds ${v.megabytes("limit")} MB`, cells: `more than ${v("limit")} cells`, rows: `more than ${v("limit")} rows`, columns: `more than ${v("limit")} columns`, merges: `more than ${v("limit")} merged cells`, formulas: `more than ${v("limit")} formulas`, memory: `reading it takes more than ${v.megabytes("limit")} MB of memory` }))}. Remove pictures and unrelated sheets and choose it again.`,
  "file.tooSlow": (v) =>
    `Reading the file took too long${v("seconds", (seconds) => ` (${seconds} seconds)`)}, so it was stopped. Open the file in Excel, save it as .xlsx and choose it again.`,
  "file.tooManyParts": (v) =>
    `The file has ${v("parts")} parts inside, more than the limit of ${v("limit")}, so it was not read. Copy the scoring sheets to a new workbook.`,
  "file.forbiddenXml": () =>
    "The file holds unsafe content, so it was not read. Open it in Excel, save it as a new .xlsx and choose it again.",
  "file.oldFormat": (v) =>
    `The file is not an .xlsx${v("format", (format) => ` but ${format}`)}. It was read, but better save it as .xlsx and compare the results.`,
  "file.notKept": (v) =>
    `Opened here, ${v("count", (count) => `${count} `)}${v.one("what", lostParts) || "parts"} of the file could not be kept; the file itself is untouched. If you need them, go on in Excel.`,
  "file.nestedTable": () =>
    "A table stands inside this cell: its words became the cell's. Compare the cell with the original.",
  "file.numberingNotRead": (v) =>
    `Word numbers ${v("count", (count) => `${count} `)}paragraphs in tables by itself, so the file holds no text of those numbers and codes may be missing. In Word turn the automatic numbers into text (or paste the table into Excel) and choose the file again.`,
  "file.hiddenText": (v) =>
    `The document has hidden text${v("count", (count) => ` in ${count} places`)}, which was not read. If it is needed, show it in Word and choose the file again.`,
  "file.fontConverted": (v) =>
    `${v("count", (count) => `${count} `)}cells and paragraphs were written in old Vietnamese fonts${v("from", inBrackets)} and were converted to Unicode. Compare them with the original, capitals and names above all.`,
  "file.fontDoubtful": (v) =>
    `The text${v("text", quoted)} looks as if written in an old Vietnamese font (TCVN3 or VNI), but nothing settles which, so it was left as it is. Correct it after the original.`,
  "file.leftOut": (v) =>
    `The document has ${v("count", (count) => `${count} `)}${v.one("what", leftOutParts) || "parts"} that were not read. Look at them; if they belong to the table, move their text into its cells and choose the file again.`,
  "file.cannotRead": (v) =>
    `The file${v("path", quoted)} cannot be read${v("detail", inBrackets)}. Check that it is still there and not locked, or save it as .xlsx.`,
  "file.notJson": (v) =>
    `The file is not valid JSON${v("line", (line) => `: wrong at line ${line}${v("column", (column) => `, column ${column}`)}`)}. Check the file.`,

  "create.unitMissing": () => "The unit's name is missing. Type it and create the sheet again.",
  "create.unitUnknown": (v) =>
    `The catalogue does not know the unit${v("unit", quoted)}; names like it: ${v("similar")}. If it was mistyped, delete the two new sheets and create them again with the right name.`,
  "create.badYear": (v) =>
    `The year${v("year", quoted)} is not valid. Type a year of four digits, for example 2024.`,

  "set.malformed": (v) =>
    `The file is not a usable criteria set${v("path", (path) => `: wrong at “${path}”`)}${v("expected", (expected) => `, expected ${expected}`)}. Choose another file, or ask its issuer for it again.`,
  "set.tooNew": () =>
    "This criteria set was made with a newer version of the add-in. Update the add-in and open it again.",
  "set.unknown": (v) =>
    `The criteria set${v("id", quoted)} was not found. Choose one of the list, or load a criteria file.`,
  "set.sumDiffers": (v) =>
    `“${v("parent")}” has ${v("standard")} standard points, but its children add up to ${v("sum")}. Compare with the official table and correct it.`,
  "set.outsideNested": (v) =>
    `The row${v("label", quoted)} is ${v.one("role", outsideRoles) || "beside the standard points"} inside ${v.one("above", outsideRoles) || "another part"}. Move the row out, or drop one of the two.`,
  "set.penaltyFromTheTop": (v) =>
    `The penalty${v("label", quoted)} is scored from ${v("points")} points downwards, so that where nothing happened most is taken off. Choose a rule that begins with 0.`,
  "set.capAboveMost": (v) =>
    `The ${v.one("role", outsideRoles) || "bonus or penalty"}${v("label", quoted)} is scored in proportion to a percentage ${v("cap", (cap) => `up to ${cap}%`) || "without a limit"}, so it may exceed its own points. Limit it to 100% or less.`,
  "set.pointsFiner": (v) =>
    `The points${v("points", (points) => ` ${points}`)} need${v("needs", (needs) => ` ${needs}`)} decimals, but the table keeps${v("keeps", (keeps) => ` ${keeps}`)} in sums and in points typed. Raise the decimals of points among the facts of the table.`,
  "set.topTierDiffers": (v) =>
    `The highest tier gives ${v("top")} points, not the standard points ${v("standard")}. Compare with the official table.`,
  "set.duplicateId": (v) =>
    `The id${v("id", quoted)} is used by two criteria. Every criterion needs its own; correct the criteria set.`,
  "set.duplicateTierLabel": (v) =>
    `Two tiers of one criterion have the same text${v("label", quoted)}. Make them distinguishable.`,
  "set.ladderGap": (v) =>
    `The tiers leave a gap${stretch(v)}: results in it reach no tier. Compare the bounds of the tiers.`,
  "set.ladderOverlap": (v) =>
    `Two tiers overlap:${v("first", quoted)} and${v("second", quoted)}. Compare the bounds of the tiers.`,
  "set.ladderNotFalling": (v) =>
    `The tier${v("tier", quoted)} gives ${v("points")} points, not fewer than the tier above it (${v("above")}). Compare the order and points of the tiers.`,
  "set.tierUnreachable": (v) =>
    `No result reaches the tier${v("tier", quoted)}. Compare its bounds.`,
  "set.bandNotRising": (v) =>
    `The band${v("band", quoted)} takes off ${v("points")} points, not more than the band above it (${v("above")}). Compare the order and points of the bands.`,
  "set.bandAboveStandard": (v) =>
    `The band${v("band", quoted)} takes off ${v("points")} points, more than the standard points ${v("standard")}. Compare with the official table.`,
  "set.countStepMissing": (v) =>
    `The criterion is scored by a count, but ${v.one("what", { each: "the points", step: "the number of things" }) || "the points or the number of things"} of one step are missing. Type a number above 0.`,
  "set.countLimits": (v) =>
    `The limits of the points by a count do not fit${v("least", (least) => `: least ${least}`)}${v("most", (most) => `, most ${most}`)}${v("standard", (standard) => `, standard points ${standard}`)}. Compare with the official table.`,
  "set.leafWithoutRule": () => "The criterion has no way of scoring. Add one to the criteria set.",
  "set.parentWithRule": () =>
    "An item with criteria below it is not scored itself. Remove its rule, or the criteria below it.",
  "set.badPoints": (v) =>
    `The points${v("points", (points) => ` ${points}`)}${v("path", (path) => ` at “${path}”`)} are not valid: a number of at least 0 with at most four decimals is needed. Correct the criteria set.`,
  "set.badReference": (v) =>
    `The criteria set refers to${v("id", quoted)}, which it does not contain. Ask its issuer to correct it.`,
  "set.classesNotFalling": (v) =>
    `The limit of the class${v("class", quoted)} is ${v("min")}, not below that of the class above it (${v("above")}). Compare the limits of the classes.`,
  "set.exception": (v) =>
    `A known peculiarity of the criteria set${v("reason", (reason) => `: ${reason}`)}.`,
  "set.sample": (v) =>
    v.one("state", {
      partial:
        "This criteria set was read from public sources and is incomplete. Compare it with the decision that was issued before you submit.",
    }) ||
    "This table is a sample, or does not say which decision issued it. Compare it with the decision that was issued before you submit.",
  "set.yearDiffers": (v) =>
    `The scoring year ${v.plain("year")} is not the year of the criteria set (${v.plain("setYear")}). Check that the right set was chosen.`,
  "set.openErrors": (v) =>
    `The criteria set still has ${v("errors", (errors) => `${errors} `)}open errors, so no scoring sheet was made. Correct them, or accept them expressly.`,
  "set.notKept": (v) =>
    `The criteria table${v("title", quoted)} can be used at once but could not be kept in this workbook (its structure is protected), so it is gone when the workbook is closed. Download its .json file to keep it.`,
  "set.keptDamaged": (v) =>
    `Criteria tables kept in this workbook are damaged and cannot be read${v("count", (count) => ` (${count})`)}. Bring them in again from their file or .json; scoring sheets made with them are not affected.`,
  "import.tableTaken": (v) =>
    `The file has ${v("count") || "several"} tables that read as criteria tables; ${v("table", (name) => `“${name}”`) || "the first"} was taken${v("others", (others) => `, not ${others}`)}. Check that it is the right one.`,
  "import.noTable": () =>
    "No criteria table was found in the file. It needs the columns of the official form: number, content, standard points.",
  "import.noHeading": () =>
    "No heading row (TT, Nội dung, các tiêu chí cụ thể, Điểm chuẩn …) was found. Add it as in the official form.",
  "import.noRows": () => "The table has headings but no criteria rows. Check the file.",
  "import.columnNotRead": (v) =>
    `The column${v("heading", quoted)} of the table was not read, so its content is not in the criteria set. Compare and complete it.`,
  "import.rowNotRead": (v) =>
    `This row was not understood${v("text", quoted)} and was left out. Check its code and standard points.`,
  "import.pointsNotRead": (v) =>
    `The standard points${v("text", quoted)} of${v("label", quoted)} are not a number. Type a number, for example 1.75.`,
  "import.pointsInferred": (v) =>
    `${v("label", (label) => `“${label}” has `) || "There are "}no standard points; ${v("points")} were taken from ${v.one("from", { label: "the text of the row", children: "the sum of the criteria below", someChildren: "the sum of the criteria below whose points were read (others were not)", tiers: "the highest tier" }) || "other rows"}. Compare them.`,
  "import.totalDiffers": (v) =>
    `The table states a total${v("label", quoted)} of ${v("printed")}, but the rows read add up to ${v("sum")}. Compare with the official table.`,
  "import.levelMissing": (v) =>
    `The row${v("code", quoted)}${v("label", quoted)} stands under no item${v("expected", (expected) => `: “${expected}” is missing`)}. Check the order of the codes.`,
  "import.duplicateCode": (v) =>
    `The code${v("code", quoted)} is used twice under one item. Both rows are kept; check them.`,
  "import.codeMissing": (v) =>
    `The row${v("label", quoted)} has points but no code; it was read as a criterion${v("parent", (parent) => ` under “${parent}”`)}. Compare with the original table.`,
  "import.codeRestored": (v) =>
    `The code${v("printed", quoted)} of${v("label", quoted)} was read as${v("code", quoted)}, because a spreadsheet dropped the zero at its end. Compare with the original table.`,
  "import.levelFromLook": (v) =>
    `${v("rows", (rows) => `${rows} headings`) || "Headings"} have no code${v("label", (label) => ` (the first: “${label}”)`)}; their levels were read from bold type and capitals. Compare with the original table.`,
  "import.ruleNotRead": (v) =>
    `The way of scoring${v("text", quoted)} of${v("label", quoted)} is not calculated: the scorer decides the points.`,
  "import.codeJump": (v) =>
    `The numbering jumps from${v("before", quoted)} to${v("code", quoted)}${v("label", (label) => ` (“${label}”)`)}: a row may be missing. Compare with the source.`,
  "import.codeIsDate": (v) =>
    `A spreadsheet turned the code of${v("label", quoted)} into a date${v.plain("printed", inBrackets)}${v("code", (code) => `; it is read as “${code}” again`) || "; what it was could not be told"}. Compare with the source.`,
  "import.rowsHidden": (v) =>
    `Something in the table is hidden${v("rows", (rows) => ` (rows: ${rows}`)}${v("columns", (columns) => `; columns: ${columns})`)}, and it was read too. Unhide it and look; what does not count should be deleted before the file is chosen again.`,
  "import.codedTiers": (v) =>
    `The rows${v("tiers", quoted)} under${v("label", quoted)} are the tiers of that criterion, so they are read as tiers, without their codes.`,
  "import.labelMissing": (v) =>
    `The row with the code${v("code", quoted)} has no words; its code stands for them for now. Look at the source and type the criterion's words.`,
  "import.worthNothing": (v) =>
    `The row${v("label", quoted)} has 0 points and is read as a criterion; it may be a tier of the criterion above it. Compare with the source.`,
  "import.pointsColumns": (v) =>
    `The table has several columns of standard points:${v("heading", quoted)} was read,${v("others", quoted)} was not. Check that it is the column to use.`,
  "import.tiersTurned": (v) =>
    `The table prints the tiers of${v("label", quoted)} lowest first; the set lists them highest first, with the same bounds and points.`,
  "import.ladderNotWhole": (v) =>
    `The tiers of${v("label", quoted)} ${
      v.one("reason", {
        gap: `leave a gap${stretch(v)}: results in it reach no tier`,
        overlap: `overlap:${v("first", quoted)} and${v("second", quoted)}`,
        unreachable: `contain one that no result reaches:${v("first", quoted)}`,
        notFalling: `do not fall in points:${v("first", quoted)}`,
      }) || "do not fit together"
    }. The scorer will pick the tier; compare with the source.`,
  "import.yearNotRead": (v) =>
    `The texts above the table name no year; ${v.plain("year")} was taken. Write the year into the table's title, or check it before use.`,
  "import.textBelow": (v) =>
    `The text below the total (${v("rows")} rows, from${v("text", quoted)}) states no points, so it was not read as criteria.`,
  "import.bandsRead": (v) =>
    `${v("label", (label) => `“${label}” `)}is scored by taking points off the ${v("points")} standard points by the bands of the table${v("tier", (tier) => `; the row “${tier}” is taken to mean that nothing is taken off`)}. Compare with the source.`,
  "import.proportionalRead": (v) =>
    `${v("label", (label) => `“${label}” `) || "It "}is scored in proportion: standard points × completion${v("cap", (cap) => `, up to ${cap}%`)}${v("text", (text) => ` (the table says “${text}”)`)}. Compare with the original table.`,
  "import.lateRead": (v) =>
    `${v("label", (label) => `“${label}” `) || "It "}is scored by days late${v("deadline", (day) => `, counted from ${day}`)}${v("working", () => ", working days only")}${v("forceMajeure", () => ", a delay by force majeure counts as being on time")}. Compare with the original table.`,
  "import.outsideRead": (v) =>
    `The part${v("label", quoted)} is read as ${v.one("role", outsideRoles) || "points"} beside the standard points: it is no part of the table's total.`,
  "import.outsideInTotal": (v) =>
    `The part${v("label", quoted)} (${v("points")} points) belongs to the total that the table prints, so it is read like the other parts and not as ${v.one("role", outsideRoles) || "points"} beside the standard points. Compare with the source.`,
  "import.outsideUnsure": (v) =>
    `The table does not say whether its total includes the part${v("label", quoted)} (${v("points")} points); for now it is read as ${v.one("role", outsideRoles) || "points"} beside the standard points. Compare with the source, then correct or confirm it.`,
  "import.conditionNotRead": (v) =>
    `The condition of the tier${v("tier", quoted)} was not understood${because(v.one("reason", unreadConditions))}: the scorer will pick the tier.`,
  "import.tierImplied": (v) =>
    `The tier${v("tier", quoted)} (${v("points")} points), which the table does not print, was added: on time gives all standard points. Compare it.`,
  "import.tierAboveStandard": (v) =>
    `The tier${v("tier", quoted)} gives ${v("points")} points, more than the standard points ${v("standard")}. Compare with the official table.`,
  "import.decisionNotRead": () =>
    "No decision is named above the table, so it counts as a sample. If it is official, write number and date of the decision above it.",

  "entry.notNumber": (v) =>
    `The result${v("entry", quoted)} is not a number. Type a number, for example 96.5.`,
  "entry.numberAsText": (v) =>
    `The cell holds${v("entry", quoted)} as text, so Excel cannot calculate with it. Type it again as a number${v("number", (shown) => ` ${shown}`)}.`,
  "entry.dayUnlikely": (v) =>
    `The result${v("entry", quoted)} means the day${v("date", (date) => ` ${date}`)}, outside the range${v("from", (from) => ` from ${from}`)}${v("to", (to) => ` to ${to}`)}, and is not counted. Type day/month/year, for example 28/02/2024.`,
  "entry.notDate": (v) =>
    `The result${v("entry", quoted)} is not a date that Excel understands${v("date", (date) => `; perhaps ${date}`)}. Type day/month/year, for example 28/02/2024.`,
  "entry.notChoice": (v) =>
    `The tier${v("entry", quoted)} does not belong to this criterion. Pick one from the cell's list.`,
  "entry.notYesNo": (v) =>
    `The result${v("entry", quoted)} is not in the cell's list. Pick one from it.`,
  "entry.notDegree": (v) =>
    `The result${v("entry", quoted)} is neither an answer nor a percentage. Type Đạt, Không đạt, or how far it was met, for example 80%.`,
  "entry.notCalculated": (v) =>
    `The cell's formula${v("formula", quoted)} was never calculated, so there is no result. Open the file in Excel or LibreOffice, recalculate (F9) and save.`,
  "entry.cellError": (v) =>
    `The cell shows an error${v("entry", quoted)}. Correct the formula or type the result again.`,
  "entry.outOfRange": (v) =>
    `${numberOrDay(v, `The result${v("entry", (entry) => quoted(`${entry}${v("sign")}`))}`)} is outside the range allowed${v("min", (min) => ` from ${min}${v("sign")}`)}${v("max", (max) => ` to ${max}${v("sign")}`)} and is not counted. ${meant(v, "Check what was typed.", v("sign"))}`,
  "entry.maybeDay": (v) =>
    `The count${v("entry", quoted)} lies far beyond the tiers and is what Excel makes of the day${v("day", (day) => ` ${day}`)}; it counts as it stands. If 1/5 or 1-5 was typed, type the count again.`,
  "entry.noTier": (v) =>
    `The result${v("entry", quoted)} reaches no tier of this criterion. Check the result, or type points with an explanation.`,
  "entry.zeroDenominator": () =>
    "The denominator is 0, so no ratio can be calculated. Correct it, or mark the task as not arising.",
  "entry.resultsDiffer": (v) =>
    `The result typed is ${v("typed")}, but numerator and denominator give ${v("computed")}. Keep the one that is right.`,
  "entry.resultUnused": (v) =>
    `This criterion is scored by typed points only;${v("entry", quoted)} in the result cell is not counted. Type the points in their own column and clear this cell.`,
  "entry.targetMissing": () =>
    "The target is missing, so this criterion cannot be scored. Type the target.",
  "entry.missing": () => "This criterion is not scored yet. Type a result or points.",
  "entry.formulaTrusted": (v) =>
    `The result comes from the unit's own formula${v("formula", quoted)}, which could not be recalculated here. Check the formula.`,
  "points.notNumber": (v) =>
    `The points${v("entry", quoted)} are not a number. Type them as a number.`,
  "points.numberAsText": (v) =>
    `The points${v("entry", quoted)} stand as text and cannot be added up. Type them again as a number${v("number", (shown) => ` ${shown}`)}.`,
  "points.aboveStandard": (v) =>
    `${numberOrDay(v, `The number of points ${v("entry")}`)} exceeds the standard points ${v("standard")} and is not counted. ${meant(v, "Type the points again.")}`,
  "points.negative": (v) =>
    `The points ${v("entry")} are below 0 and are not counted. Type them again.`,
  "points.scoredLeftOut": (v) =>
    `The unit marked this criterion as not arising, so its${v("standard", (standard) => ` ${standard}`)} standard points are not part of what the total is out of, but${v("points", (points) => ` ${points}`)} points stand here. Agree with the unit: clear these points, or its mark.`,
  "points.aboveMost": (v) =>
    `${numberOrDay(v, `The number of points${v("entry", (entry) => ` ${entry}`)}`)} exceeds the most${v("most", (most) => ` (${most})`)} of this bonus or penalty and is not counted. ${meant(v, "Type the points again.")}`,
  "points.aboveCap": (v) =>
    `${numberOrDay(v, `The number of points${v("entry", (entry) => ` ${entry}`)}`)} exceeds the most${v("most", (most) => ` (${most})`)} that the highest percentage allowed can give, and is not counted. ${meant(v, "Type the points again.")}`,
  "points.sumAboveMost": (v) =>
    `The criteria of ${v.one("role", outsideRoles) || "this heading"} give${v("points", (points) => ` ${points}`)} together, above its most${v("most", (most) => ` (${most})`)}. The sum is kept as it is; lower the points of the criteria.`,
  "points.typedOverComputed": (v) =>
    `The points typed (${v("typed")}) are used instead of those by the result (${v("computed")}). Delete the typed points if that is not meant.`,
  "points.notATier": (v) =>
    `The points ${v("typed")} belong to no tier of this criterion. Check them, or give the reason in the notes column.`,
  "points.belowWithoutExplanation": (v) =>
    `The points${v("points", (points) => ` ${points}`)} are below the standard points${v("standard", (standard) => ` ${standard}`)} without a reason. Give the reason in the notes column.`,
  "points.penaltyWithoutExplanation": (v) =>
    `${v("points", (points) => `${points} points`) || "Points"} are taken off without a reason. Give the reason in the notes column.`,
  "forceMajeure.withoutReason": () =>
    "Late by force majeure, but nothing explains it. Say what happened in the notes column.",
  "points.provisional": (v) =>
    `The result${v("entry", quoted)} is compared with the best of the cluster, so there are no points yet; the cluster head's pooling gives them. If the best value is known, type it in the row below the criterion.`,
  "entry.betterThanBest": (v) =>
    `The result${v("entry", quoted)} is better than what stands there as the best of the cluster${v("best", quoted)}; it counts in full for now. Check both numbers.`,
  "points.withoutEvidence": () =>
    "The criterion has points but no evidence. Give number and date of the document.",
  "notArising.undecided": () =>
    "Marked as not arising, but the criteria set does not say how to score that. Type points and give the reason.",
  "notArising.withoutReason": () =>
    "Marked as not arising without a reason. Give the reason in the notes column.",
  "notArising.unknownMark": (v) =>
    `The mark${v("entry", quoted)} in the column “Không phát sinh” is not in the list. Pick one from the cell's list.`,
  "total.leftOut": (v) =>
    `Criteria that did not arise are left out (${v("criteria")}): the total is out of ${v("outOf")} standard points instead of ${v("full")}. Check the reason given for each of them.`,
  "total.rescaled": (v) =>
    `Criteria that did not arise are left out (${v("criteria")}): what the others reach of their ${v("remaining")} standard points is rescaled to ${v("full")}. Check the reason given for each of them.`,
  "crossCheck.withoutReason": () =>
    "The cross-check score differs from the self score without a reason. The checking unit should give it.",
  "appraised.withoutReason": () =>
    "The appraised score differs from the score before it without a reason. Give the reason.",
  "figure.notNumber": (v) =>
    `The figure${v("label", quoted)} says${v("entry", quoted)}, which is not a number. Type it as a number.`,
  "figure.zeroDenominator": (v) =>
    `The denominator of${v("label", quoted)} is 0, so no ratio can be calculated. Check it.`,

  "fill.malformed": (v) =>
    `The file of entries does not have the right form${v("path", (path) => `: wrong at “${path}”`)}. Correct it and do this again.`,
  "fill.unknownCriterion": (v) => `The table has no criterion${v("id", quoted)}. Check the id.`,
  "fill.notALeaf": (v) =>
    `${v("id", (id) => `“${id}” `) || "This item "}has criteria below it and is not filled itself. Fill those.`,
  "fill.closedCell": (v) =>
    `The criterion${v("id", quoted)} has no cell for this entry. Take it out of the file.`,
  "fill.unknownFigure": (v) => `The sheet “Số liệu” has no figure${v("id", quoted)}. Check the id.`,
  "fill.ambiguousPercent": (v) =>
    `It is not clear whether${v("entry", quoted)} is a fraction or a percentage. Write it with %, for example 96.5%.`,

  "move.noSheet": (v) =>
    `This workbook has no scoring sheet${v("sheet", quoted)} that can be read. Choose the sheet to move again.`,
  "move.otherYear": (v) =>
    `Entries of ${v.plain("from")} were copied to a sheet for ${v.plain("to")}. Go through every result and its evidence for the new year.`,
  "move.entryLeft": (v) =>
    `Entries of the criterion${v("label", quoted)} were not moved${because(v.one("reason", stayReasons))}${heldIn(v, entryFields)}. The old sheet still has them; enter them in the new sheet if needed.`,
  "move.figureLeft": (v) =>
    `The figure${v("label", quoted)} was not moved because the new figures sheet has no open cell for it${heldIn(v, figureFields)}. The old sheet still has it; enter it again if needed.`,
  "move.byLikeness": (v) =>
    `The entries of${v("before", quoted)} went to the similar criterion${v("after", quoted)}. Check that the two are the same.`,
  "move.formulaAsValue": (v) =>
    `The formula${v("formula", quoted)} takes numbers from other cells, so only its result was moved. Check this number.`,

  "sheet.noneOfOurs": () =>
    "This workbook has no scoring sheet. Open one that has, or create a scoring sheet.",
  "sheet.stampDamaged": () =>
    "The identification of the sheet was changed, so it cannot be read. Copy the sheet from the original file again.",
  "sheet.stampMissing": () =>
    "The sheet has lost its identification; its rows were matched by their text. Check what was read.",
  "sheet.setUnavailable": (v) =>
    `The sheet's criteria set${v("id", quoted)}${v.plain("version", (version) => ` (version ${version})`)} is not on this computer. Load that criteria file and check again.`,
  "sheet.setChanged": (v) =>
    `The content of the sheet's criteria set${v("id", quoted)}${v.plain("version", (version) => ` (version ${version})`)} was changed. Use the version that the cluster head sent.`,
  "sheet.columnMissing": (v) =>
    `The column “${v.one("column", columns) || v("column")}” is missing. Restore it, or create a new sheet and copy the entries.`,
  "sheet.idsGone": () =>
    "The hidden id column is gone; rows were matched by code and text. Check what was read.",
  "sheet.unitMissing": () => "The unit's name is missing. Type it into the scoring sheet.",
  "sheet.unitChanged": (v) =>
    `The unit named on the sheet${v("cell", quoted)} is not the one it was made for${v("stamp", quoted)}. Check whose sheet this is.`,
  "sheet.formulasGone": () =>
    "The sheet holds values only, every formula is gone (mostly pasted as values). Points were calculated from the entries, but the printed sheet no longer calculates. Use the original file, or create a new sheet and carry the entries over.",
  "sheet.unitTwice": (v) =>
    `The workbook holds several scoring sheets of one unit for one year${v("list", (list) => ` (${list})`)}. Keep one of them when sending it to the cluster head: where they differ, none is counted.`,
  "sheet.figuresMissing": () =>
    "The figures sheet of this scoring sheet is not in the workbook, so the cluster's report will lack the unit's figures. Copy the figures sheet from the original file into the same workbook.",
  "sheet.figuresTwice": (v) =>
    `The workbook holds several figures sheets of one unit for one year${v("list", (list) => ` (${list})`)}; only the first is read. Keep the right one and delete the others.`,
  "sheet.tablesDiffer": (v) =>
    `The scoring sheets of this workbook are on several tables or for several years${v("list", (list) => ` (${list})`)}. Before sending it to the cluster head, keep only the one on the common table of the year.`,
  "submission.closed": (v) =>
    `The submission was closed and not changed since. Compare the code ${v("code")} with the one on the signed paper${v("figuresCode", (code) => `; the figures sheet has code ${code}`)}.`,
  "submission.closingLost": () =>
    "The sheet shows that it was closed, but the hidden cells that kept what was closed are gone, so nobody can tell whether it changed since. Compare every score with the signed paper, or ask the unit for the original file.",
  "submission.changedAfterClosing": (v) =>
    `The submission was changed after it was closed with code ${v("code")}${v("cells", (cells) => `; it differs in ${cells}`)}${v("more", (more) => ` and ${more} more`)}${v("rowsLost", (rows) => `; closed rows that are gone or doubled: ${rows}`)}. What was printed and signed no longer agrees: put back what was signed, or close again (new code ${v("codeNow")}), print and sign again.`,
  "submission.codeDiffers": (v) =>
    `The closing code${v("code", quoted)} does not belong to the contents kept at closing: hidden cells of the sheet were changed by hand. Compare the points with the signed paper, or ask the unit to close and send it again; what stands here now has code ${v("codeNow")}.`,
  "closing.noSheet": () =>
    "The open workbook has no such scoring sheet. Check again and choose another one.",
  "closing.noPlace": () =>
    "This sheet has no place for a closing (it was made by an older version, or its hidden columns were deleted). Create a new sheet on the same table, move the entries over (Scoring sheet), and close that one.",
  "closing.openErrors": (v) =>
    `Closed although errors are open (${v("errors")}). Better correct them and close again before printing and signing.`,
  "closing.notClosed": () => "This scoring sheet is not closed; there is nothing to reopen.",
  "row.missing": (v) =>
    `The row${v("code", (code) => ` ${code}`)}${v("label", quoted)} is missing${v("above", (cell) => `; it belongs under the row of cell ${cell}`)}. If it was deleted just now, undo (Ctrl+Z); otherwise make a complete sheet again: the other entries go along.`,
  "row.duplicate": (v) =>
    `The row${v("label", quoted)}${v("found", quoted)} stands there more than once${v("cells", (cells) => ` (cells ${cells})`)}, so none of them is counted. Keep the right one and delete the others.`,
  "row.textDiffers": (v) =>
    `The row's text changed: expected${v("expected", quoted)}${v("found", (found) => `, found “${found}”`)}. The row is not counted. If only its words were changed, put the table's text back; if another row was pasted or sorted here, undo (Ctrl+Z) or move the entries to their row.`,
  "row.unknown": (v) =>
    `The row${v("text", quoted)}${v("found", quoted)} does not belong here and is not counted. Move its content to the notes column if needed.`,
  "row.standardChanged": (v) =>
    `The standard points on the sheet are ${v("found")}, but the criteria set says ${v("expected")}. Put the table's points back.`,
  "row.tierChanged": (v) =>
    `A tier row was changed: expected${v("expected", quoted)}${v("found", (found) => `, found “${found}”`)}. Points follow the original table; put the table's text or points back.`,
  "fix.changedSince": () =>
    "The cell was changed after the check, so nothing was written. Check again, then put it right.",
  "row.moved": () =>
    "The row no longer stands in the order of the table. It is still read by its id; put it back before printing.",
  "row.formulaOverwritten": (v) =>
    `The formula of the points was overwritten${v("typed", (typed) => ` with “${typed}”`)}. Points were calculated again from the entries${v("computed", (computed) => `: ${computed}`)}. To type points, use the column for typed points.`,
  "row.totalOverwritten": (v) =>
    `The formula in the row${v("label", quoted)} was overwritten${v("typed", (typed) => ` with “${typed}”`)}. The total calculated from the rows${v("computed", (computed) => ` is ${computed}`)}; what is printed is wrong. Undo (Ctrl+Z), or copy the formula from the original file.`,
  "row.shownOverwritten": (v) =>
    `A cell${v.one("column", columns) ? ` in the column ${v.one("column", columns)}` : ""} of the row${v("label", quoted)} that calculates itself was overwritten${v("typed", (typed) => ` with “${typed}”`)}. Points are unchanged, but the cell no longer follows the entries. Undo (Ctrl+Z), or restore the formula.`,
  "row.formulaBroken": (v) =>
    `The formula in the row${v("label", quoted)} refers to cells that are gone (#REF!)${v("cached", (cached) => ` and shows “${cached}”`)}${v("computed", (computed) => `; calculated from the entries: ${computed}`)}. Printing will be wrong: undo (Ctrl+Z) the deletion or the cut, or restore the formula.`,
  "row.strayEntry": (v) =>
    `The content${v("entry", quoted)} stands in a cell that belongs to no criterion, so it is not read. If it is a result, points or evidence of a criterion, move it to that criterion's own cell; otherwise delete it.`,
  "row.parentTyped": (v) =>
    `Points${v("typed", (typed) => ` (${typed})`)} were typed for${v("label", quoted)}, which is always the sum of the criteria below it${v("computed", (computed) => `: ${computed}`)}. Restore the formula.`,
  "row.cachedDiffers": (v) =>
    `${v("label", (label) => `“${label}”: `)}the file says ${v("cached") || "nothing"}, recalculation gives ${v("computed") || "nothing"}; the latter is used. Open the file, recalculate (F9) and save.`,
  "pool.unitUnknown": (v) =>
    `The unit${v("unit", quoted)} is not in the cluster's list and is not counted${v("similar", (similar) => `; similar: “${similar}”`)}. Correct its name in the sheet, or add it to the list.`,
  "pool.duplicateSame": (v) =>
    `The unit has several identical files${v("files", because)}; counted once.`,
  "pool.duplicateDiffers": (v) =>
    `The unit has several scoring sheets that differ${v("files", because)}, so none is counted. Keep only the right one.`,
  "pool.unitMissing": (v) =>
    `The scoring sheet of the unit${v("unit", quoted)} has not come. Remind the unit to send it.`,
  "pool.fileRefused": () =>
    "This file could not be read and is not counted. See the reasons in the list of files and ask the unit to send it again.",
  "pool.otherSet": (v) =>
    `The unit was scored on the criteria set${v("set", quoted)}${v("expected", (expected) => `, its group on “${expected}”`)}, so it is not counted. Ask it to score on the common one.`,
  "pool.noCommonSet": (v) =>
    `The units of${v("group", quoted)} were scored on ${v("sets")} criteria sets, none of them by most, so none is counted. Agree on one and pool again.`,
  "pool.otherYear": (v) =>
    `The sheet is of the year ${v.plain("year")}, not of the cluster's year (${v.plain("expected")}), so it is not counted. Choose the right file.`,
  "pool.nothingScored": () =>
    "The sheet has no points at all, so the unit is not ranked. Ask it to score and send it again.",
  "pool.countedLinesDiffer": (v) =>
    `The group${v("group", quoted)} is ranked on different scores: ${v("self")} units on the self score, ${v("crossCheck")} on the cross-check score, ${v("appraised")} on the appraised score. Complete them before you rely on the ranks.`,
  "pool.basesDiffer": (v) =>
    `Totals in the group${v("group", quoted)} are out of different standard points, ${v("lowest")} to ${v("highest")}, because some criteria were left out. Mind this when you use the ranks.`,
  "pool.provisional": (v) =>
    `The ranks of the group${v("group", quoted)} are provisional: ${v("counted")} of ${v("units")} units are counted.`,
  "pool.bestTaken": (v) =>
    `The criterion${v("label", quoted)} is compared with the best value of the group${v("group", quoted)}: ${v("best")}${v("unitLabel", (unit) => ` ${unit}`)}. The units' points follow it.`,
  "pool.bestDiffers": (v) =>
    `For the criterion${v("label", quoted)} the unit's sheet names ${v("typed")} as the best value, but pooling found ${v("best")}${v("unitLabel", (unit) => ` ${unit}`)}. The points follow the pool; tell the unit to correct its sheet.`,
  "pool.illustrative": (v) =>
    `${v("units", (units) => `${units} units hold`) || "There is"} illustrative data; do not use this result as official figures.`,
  "roster.malformed": (v) =>
    `The cluster list does not have the right form${v("path", (path) => `: wrong at “${path}”`)}${v("name", (name) => ` (“${name}”)`)}${v("expected", (expected) => `, expected ${expected}`)}. Correct the file and choose it again.`,
  "roster.duplicateUnit": (v) =>
    `The unit${v("name", quoted)} stands twice in the cluster list. Remove one.`,
  "crossCheck.self": (v) => `The unit${v("unit", quoted)} is to check itself. Assign another unit.`,
  "crossCheck.notOneToOne": (v) =>
    `The cross-check plan is not one to one${v("unit", (unit) => ` at “${unit}”`)}: every unit checks one and is checked by one. Review the plan.`,
  "crossCheck.unknownUnit": (v) =>
    `The cross-check plan names the unit${v("unit", quoted)}, which is in no group of the cluster. Correct its name, or add it to a group.`,
  "cluster.notACluster": () =>
    "This workbook holds no pooled cluster. Pool the units' files, or open the cluster's workbook.",
  "cluster.sheetMissing": (v) =>
    `The sheet${v("sheet", quoted)}${v("group", (group) => ` of the group “${group}”`)} of the cluster workbook is gone or cannot be read. Pool the units' files again.`,
  "cluster.sheetRepeated": (v) =>
    `This sheet repeats the sheet${v("first", quoted)}; only that one is read. Delete the surplus one.`,
  "cluster.notNumber": (v) =>
    `The cell must hold a number but says${v("found", quoted)}, so it is not counted. Type it as a number.`,

  "report.templateInvalid": (v) =>
    `The report template cannot be used${v("detail", inBrackets)}${v("tag", (tag) => `, at the field “${tag}”`)}. Check its fields in Word, or use the built-in template.`,
  "report.templateUnknownField": (v) =>
    `The template's field${v("field", quoted)} has no data to fill it and stays as it is. Correct the field's name in the template.`,
  "report.figureMissing": (v) =>
    `The figure${v("figure", quoted)}${v("group", (group) => ` of the group “${group}”`)} is incomplete, so its place in the report stays empty. Add it on the sheet “Số liệu”.`,

  "workbook.failed": (v) =>
    `Could not ${v.one("doing", doings) || "do this"}${v("detail", inBrackets)}. The workbook is as it was; try again.`,
  "workbook.timeout": (v) =>
    `Could not ${v.one("doing", doings) || "do this"}: Excel did not answer. Wait until Excel has finished and try again.`,
  "workbook.unsettled": (v) =>
    `Could not ${v.one("doing", doings) || "do this"}, and what was begun could not be taken back yet${v("detail", inBrackets)}. Do not save or send the workbook now; wait until Excel has finished and try again: what was begun is taken back first.`,
  "workbook.busy": () =>
    "Excel is busy, perhaps a cell is being edited. Press Enter to finish editing and try again.",
  "workbook.apiMissing": (v) =>
    `This version of Excel cannot ${v.one("doing", doings) || "do this"}. Excel 2021, Microsoft 365 or Excel on the web is needed.`,
  "workbook.sheetExists": (v) =>
    `The workbook already has a sheet named${v("sheet", quoted)}. Rename or delete it and do this again; its content is untouched.`,
  "workbook.sheetGone": (v) =>
    `The sheet${v("sheet", quoted)} is no longer in the workbook. Check again to refresh the list.`,
  "workbook.sheetName": (v) =>
    `The sheet name${v("sheet", quoted)} cannot be used: 1–31 characters without []:*?/\\\\ and no name twice. Change the name of the unit or the sheet.`,
  "workbook.locked": (v) =>
    `The cell ${v("cell")} of the sheet${v("sheet", quoted)} is locked. Type into the cells meant for the unit.`,
  "restore.notKept": () =>
    "The workbook's structure is protected, so no restore point could be kept; the work was done all the same. To have one, unprotect the structure (Review → Protect Workbook).",
  "restore.dropped": (v) =>
    `The oldest restore points went${v("count", (count) => ` (${count})`)}: each sheet keeps only${v("limit", (limit) => ` ${limit}`)}, and the workbook should stay light. To keep one for long, save a copy of the file.`,
  "restore.sheetGone": () =>
    "This point's sheet is no longer in the workbook, or a sheet of its name now belongs to another submission; nothing was restored. Put the point's entries into a list and copy from it.",
  "restore.left": (v) =>
    `Some chosen cells were not restored${v("count", (count) => ` (${count})`)}. They have no place, or hold again what they held then. Compare with now once more; copy those without a place from the list.`,
  "record.notYet": () =>
    "The work was done, but Excel did not take the record of changes. Nothing is needed: the next recording includes these changes.",
  "record.notKept": () =>
    "The workbook's structure is protected, so changes could not be recorded; the work was done all the same. Unprotect the structure (Review → Protect Workbook) and check again.",
  "record.noNames": () =>
    "The sheet's hidden row or column of ids is gone, so its changes cannot be recorded. Use the original file, or make a new sheet and move the entries.",
  "record.folded": () =>
    "The sheet's record had grown long, so older changes were folded; each cell's last content is kept. To keep all of it, download the record before going on.",
  "record.none": () =>
    "This sheet has no record of changes yet. Press Check again to record for the first time.",
  "workbook.structureLocked": (v) =>
    `Could not ${v.one("doing", doings) || "do this"}: the workbook's structure is protected. Unprotect it (Review → Protect Workbook) and try again.`,
  "workbook.restorePointGone": () =>
    "This restore point is no longer in the workbook. Choose another one.",
  "workbook.tooLarge": (v) =>
    `This is too much to ${v.one("doing", doings) || "do"} at once${v("detail", inBrackets)}. Remove unrelated sheets and try again.`,
  "workbook.regionalSettings": (v) =>
    `Excel on this computer reads numbers and dates otherwise than Vietnam writes them: the decimal sign is “${v("decimal")}”${v("shortDate", (pattern) => `, dates are written ${pattern}`)}. Typing 1,5 or 03/04/2024 may give another number or day. Set the computer's region to Vietnamese and open Excel again, or type as the computer expects and look at the cell afterwards.`,
  "operation.cancelled": () => "Stopped as asked; nothing was written to the workbook.",
};
