import type { FindingCode } from "@/findings";
import type { Value } from "./values";

const quoted = (shown: string) => ` “${shown}”`;
const because = (shown: string) => ` (${shown})`;

/** What was found and what to do next, in English. The place is said apart (see place.ts). */
export const findingsEn: Readonly<Record<FindingCode, (value: Value) => string>> = {
  "file.empty": () => "The file is empty. Check the original file and choose it again.",
  "file.notWorkbook": () =>
    "This file is not an Excel workbook. Choose the unit's .xlsx (or .xls) file.",
  "file.notZip": () =>
    "The file is named .xlsx but does not hold an Excel workbook. Open it in Excel, save it as .xlsx and choose it again.",
  "file.damaged": (v) =>
    `The file is damaged and cannot be read${v("reason", because)}. Ask the unit to send it again.`,
  "file.encrypted": () =>
    "The file needs a password to open. Open it in Excel, remove that password and choose it again.",
  "file.tooLarge": (v) =>
    `The file is too large${v("limit", (limit) => `; the limit is ${limit}`)}. Remove pictures and unrelated sheets and choose it again.`,
  "file.tooManyParts": (v) =>
    `The file has too many parts inside${v("limit", (limit) => ` (limit ${limit})`)}, so it was not read. Copy the scoring sheets to a new workbook.`,
  "file.forbiddenXml": () =>
    "The file holds unsafe content, so it was not read. Open it in Excel, save it as a new .xlsx and choose it again.",
  "file.oldFormat": () =>
    "The file is in an old format (.xls, .xlsb or .ods). It was read, but better save it as .xlsx and compare the results.",
  "file.cannotWrite": (v) =>
    `The file${v("path", quoted)} cannot be written${v("reason", because)}. Check the folder and its permissions, and close the file if it is open.`,
  "file.cannotRead": (v) =>
    `The file${v("path", quoted)} cannot be read${v("reason", because)}. Check that it is still there and not locked.`,
  "file.notJson": (v) => `The file is not valid JSON${v("reason", because)}. Check the file.`,

  "set.malformed": (v) =>
    `The file is not a usable criteria set${v("path", (path) => `: wrong at “${path}”`)}${v("expected", (expected) => `, expected ${expected}`)}. Choose another file, or ask its issuer for it again.`,
  "set.tooNew": () =>
    "This criteria set was made with a newer version of the add-in. Update the add-in and open it again.",
  "set.unknown": (v) =>
    `The criteria set${v("set", quoted)} was not found. Choose one of the list, or load a criteria file.`,
  "set.sumDiffers": (v) =>
    `“${v("parent")}” has ${v("standard")} standard points, but its children add up to ${v("sum")}. Compare with the official table and correct it.`,
  "set.topTierDiffers": (v) =>
    `The highest tier gives ${v("top")} points, not the standard points ${v("standard")}. Compare with the official table.`,
  "set.duplicateId": (v) =>
    `The id${v("id", quoted)} is used by two criteria. Every criterion needs its own; correct the criteria set.`,
  "set.duplicateTierLabel": (v) =>
    `Two tiers of one criterion have the same text${v("label", quoted)}. Make them distinguishable.`,
  "set.ladderGap": (v) =>
    `The tiers leave a gap${v("gap", because)}: some results reach no tier. Compare the bounds of the tiers.`,
  "set.ladderOverlap": (v) =>
    `Two tiers overlap${v("overlap", because)}: a result reaches both. Compare the bounds of the tiers.`,
  "set.ladderNotFalling": () =>
    "The points of the tiers do not fall from top to bottom. Compare the order and points of the tiers.",
  "set.leafWithoutRule": () => "The criterion has no way of scoring. Add one to the criteria set.",
  "set.parentWithRule": () =>
    "An item with criteria below it is not scored itself. Remove its rule, or the criteria below it.",
  "set.badPoints": (v) =>
    `The points${v("points", quoted)} are not valid: a number of at least 0 with at most four decimals is needed. Correct the criteria set.`,
  "set.exception": (v) =>
    `A known peculiarity of the criteria set${v("reason", (reason) => `: ${reason}`)}.`,
  "set.sample": () =>
    "This is a sample frame to practise with, not an official table. Do not submit it before comparing it with the decision that was issued.",
  "set.yearDiffers": (v) =>
    `The scoring year${v("year", quoted)} is not the year of the criteria set${v("setYear", quoted)}. Check that the right set was chosen.`,
  "set.openErrors": (v) =>
    `The criteria set still has ${v("count", (count) => `${count} `)}open errors, so no scoring sheet was made. Correct them, or accept them expressly.`,
  "import.noTable": () =>
    "No criteria table was found in the file. It needs the columns of the official form: number, content, standard points.",
  "import.noHeading": () =>
    "No heading row (TT, Nội dung, các tiêu chí cụ thể, Điểm chuẩn …) was found. Add it as in the official form.",
  "import.noRows": () => "The table has headings but no criteria rows. Check the file.",
  "import.rowNotRead": (v) =>
    `This row was not understood${v("text", quoted)} and was left out. Check its code and standard points.`,
  "import.pointsNotRead": (v) =>
    `The standard points${v("entry", quoted)} are not a number. Type a number, for example 1.75.`,
  "import.totalDiffers": (v) =>
    `The table states a total of ${v("standard")}, but its parts add up to ${v("sum")}. Compare with the official table.`,
  "import.levelMissing": (v) =>
    `The code${v("code", quoted)} skips a level: its parent is missing. Check the order of the codes.`,
  "import.duplicateCode": (v) =>
    `The code${v("code", quoted)} is used twice under one item. Both rows are kept; check them.`,
  "import.conditionNotRead": (v) =>
    `The condition of the tier${v("label", quoted)} was not understood: the scorer will pick the tier.`,
  "import.tierAboveStandard": (v) =>
    `A tier gives ${v("top")} points, more than the standard points ${v("standard")}. Compare with the official table.`,

  "entry.notNumber": (v) =>
    `The result${v("entry", quoted)} is not a number. Type a number, for example 96.5.`,
  "entry.numberAsText": (v) =>
    `The cell holds${v("entry", quoted)} as text, so Excel cannot calculate with it. Type it again as a number${v("number", (shown) => ` ${shown}`)}.`,
  "entry.notDate": (v) =>
    `The result${v("entry", quoted)} is not a date. Type day/month/year, for example 28/02/2024.`,
  "entry.notChoice": (v) =>
    `The tier${v("entry", quoted)} does not belong to this criterion. Pick one from the cell's list.`,
  "entry.notYesNo": (v) =>
    `The result${v("entry", quoted)} must be “Có” or “Không”. Pick one from the cell's list.`,
  "entry.cellError": (v) =>
    `The cell shows an error${v("entry", quoted)}. Correct the formula or type the result again.`,
  "entry.outOfRange": (v) =>
    `The result${v("entry", quoted)} is outside the range allowed${v("min", (min) => ` from ${min}`)}${v("max", (max) => ` to ${max}`)}. Check what was typed.`,
  "entry.noTier": (v) =>
    `The result${v("entry", quoted)} reaches no tier of this criterion. Check the result, or type points with an explanation.`,
  "entry.zeroDenominator": () =>
    "The denominator is 0, so no ratio can be calculated. Correct it, or mark the task as not arising.",
  "entry.resultsDiffer": (v) =>
    `The result typed is ${v("typed")}, but numerator and denominator give ${v("computed")}. Keep the one that is right.`,
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
    `The points ${v("typed")} exceed the standard points ${v("standard")} and are not counted. Type them again.`,
  "points.negative": (v) =>
    `The points ${v("typed")} are below 0 and are not counted. Type them again.`,
  "points.typedOverComputed": (v) =>
    `The points typed (${v("typed")}) are used instead of those by the result (${v("computed")}). Delete the typed points if that is not meant.`,
  "points.notATier": (v) =>
    `The points ${v("typed")} belong to no tier of this criterion. Check them, or give the reason in the notes column.`,
  "points.belowWithoutExplanation": (v) =>
    `The points${v("points", (points) => ` ${points}`)} are below the standard points${v("standard", (standard) => ` ${standard}`)} without a reason. Give the reason in the notes column.`,
  "points.withoutEvidence": () =>
    "The criterion has points but no evidence. Give number and date of the document.",
  "notArising.undecided": () =>
    "Marked as not arising, but the criteria set does not say how to score that. Type points and give the reason.",
  "notArising.withoutReason": () =>
    "Marked as not arising without a reason. Give the reason in the notes column.",
  "notArising.unknownMark": (v) =>
    `The mark${v("entry", quoted)} in the column “Không phát sinh” is not in the list. Pick one from the cell's list.`,
  "crossCheck.withoutReason": () =>
    "The cross-check score differs from the self score without a reason. The checking unit should give it.",
  "appraised.withoutReason": () =>
    "The appraised score differs from the score before it without a reason. Give the reason.",
  "figure.notNumber": (v) =>
    `The figure${v("entry", quoted)} is not a number. Type it as a number.`,
  "figure.zeroDenominator": () =>
    "The figure's denominator is 0, so no ratio can be calculated. Check it.",

  "sheet.noneOfOurs": () =>
    "This workbook has no scoring sheet. Open one that has, or create a scoring sheet.",
  "sheet.stampDamaged": () =>
    "The identification of the sheet was changed, so it cannot be read. Copy the sheet from the original file again.",
  "sheet.stampMissing": () =>
    "The sheet has lost its identification; its rows were matched by their text. Check what was read.",
  "sheet.setUnavailable": (v) =>
    `The sheet's criteria set${v("set", quoted)}${v("version", (version) => ` (version ${version})`)} is not on this computer. Load that criteria file and check again.`,
  "sheet.setChanged": (v) =>
    `The sheet's criteria set${v("set", quoted)} differs from the set of that name here. Use the version that the cluster head sent.`,
  "sheet.columnMissing": (v) =>
    `The column${v("column", quoted)} is missing. Restore it, or create a new sheet and copy the entries.`,
  "sheet.idsGone": () =>
    "The hidden id column is gone; rows were matched by code and text. Check what was read.",
  "sheet.unitMissing": () => "The unit's name is missing. Type it into the scoring sheet.",
  "sheet.unitChanged": (v) =>
    `The unit named on the sheet${v("cell", quoted)} is not the one it was made for${v("stamp", quoted)}. Check whose sheet this is.`,
  "row.missing": (v) =>
    `A criterion's row is missing${v("label", quoted)}${v("expected", quoted)}. Restore it from the original file.`,
  "row.duplicate": (v) =>
    `This criterion stands twice${v("first", (first) => ` (first at ${first})`)}. Delete the surplus row.`,
  "row.textDiffers": (v) =>
    `The row's text changed: expected${v("expected", quoted)}, found${v("found", quoted)}. The row is not counted; restore its text or the order of rows.`,
  "row.unknown": (v) =>
    `This row does not belong to the criteria set${v("found", quoted)} and is not counted. Move its content to the notes column if needed.`,
  "row.standardChanged": (v) =>
    `The standard points on the sheet are ${v("found")}, but the criteria set says ${v("expected")}. Restore them.`,
  "row.formulaOverwritten": (v) =>
    `The formula of the points was overwritten${v("found", quoted)}. Points were calculated again from the entries; to type points, use the column for typed points.`,
  "row.parentTyped": (v) =>
    `Points were typed for an item with criteria below it${v("found", quoted)}; it is always their sum. Restore the formula.`,
  "row.cachedDiffers": (v) =>
    `The file shows ${v("cached")} points, recalculation gives ${v("computed")}; the latter is used. Open the file, recalculate (F9) and save.`,
  "pool.unitUnknown": (v) =>
    `The unit${v("unit", quoted)} is not in the cluster's list${v("similar", (similar) => `; similar: “${similar}”`)}. Correct its name in the sheet, or add it to the list.`,
  "pool.duplicateSame": (v) =>
    `The unit has several identical files${v("files", because)}; counted once.`,
  "pool.duplicateDiffers": (v) =>
    `The unit has several scoring sheets that differ${v("files", because)}, so none is counted. Keep only the right one.`,
  "pool.unitMissing": (v) =>
    `The scoring sheet of the unit${v("unit", quoted)} has not come. Remind the unit to send it.`,
  "pool.otherSet": (v) =>
    `The unit was scored on another criteria set${v("set", quoted)} than its group${v("expected", quoted)}. Ask it to score on the common one.`,
  "pool.otherYear": (v) =>
    `The sheet is of the year${v("year", (year) => ` ${year}`)}, not of the cluster's year${v("expected", (year) => ` (${year})`)}. Choose the right file.`,
  "pool.provisional": (v) =>
    `Only ${v("counted")} of ${v("units")} units of the group${v("group", quoted)} are counted, so ranks may still change. Add what is missing and pool again.`,
  "pool.illustrative": () =>
    "This result holds illustrative data; do not use it as official figures.",
  "pool.fileRefused": () =>
    "The file could not be read and is not counted. See the reason in the list of files and ask the unit to send it again.",
  "pool.noCommonSet": (v) =>
    `The group${v("group", quoted)} uses ${v("sets")} different criteria tables, none of them by most units, so nobody is ranked. Agree on one table and pool again.`,
  "pool.nothingScored": () =>
    "The sheet holds no points, so the unit is not ranked. Ask the unit to fill it in and send it again.",
  "pool.countedLinesDiffer": (v) =>
    `The units of the group${v("group", quoted)} are ranked on different scores: self ${v("self")}, cross-check ${v("crossCheck")}, appraised ${v("appraised")} units. Complete the scores before publishing ranks.`,
  "pool.basesDiffer": (v) =>
    `The highest possible points in the group${v("group", quoted)} differ (from ${v("lowest")} to ${v("highest")}), because some criteria did not arise. Keep this in mind when comparing points.`,
  "roster.malformed": (v) =>
    `The cluster list does not have the right form${v("path", (path) => `: wrong at “${path}”`)}${v("expected", (expected) => `, expected ${expected}`)}. Correct the file and choose it again.`,
  "roster.duplicateUnit": (v) =>
    `The unit${v("unit", quoted)} stands twice in the cluster list. Remove one.`,
  "crossCheck.self": (v) => `The unit${v("unit", quoted)} is to check itself. Assign another unit.`,
  "crossCheck.notOneToOne": (v) =>
    `The cross-check plan is not one to one${v("unit", (unit) => ` at “${unit}”`)}: every unit checks one and is checked by one. Review the plan.`,
  "crossCheck.unknownUnit": (v) =>
    `The cross-check plan names the unit${v("unit", quoted)}, which is in no group. Correct the name in the plan or add the unit to the list.`,
  "cluster.sheetMissing": (v) =>
    `The cluster workbook lacks the sheet${v("sheet", quoted)}${v("group", (group) => ` of the group “${group}”`)}, or it is damaged. Use the original workbook, or pool the units' files again.`,
  "cluster.sheetRepeated": (v) =>
    `This sheet is a copy of the sheet${v("first", quoted)} and is not read. Delete the copy.`,
  "cluster.notNumber": (v) =>
    `This cell must hold a number but holds${v("found", quoted)}; it is not counted. Restore the number from the original workbook.`,
  "cluster.notACluster": () =>
    "This workbook holds no pooled cluster. Pool the units' files, or open the cluster's workbook.",

  "report.templateInvalid": (v) =>
    `The report template cannot be used${v("reason", because)}. Check its fields in Word, or use the built-in template.`,
  "report.templateUnknownField": (v) =>
    `The template's field${v("field", quoted)} has no data to fill it. Correct the field's name in the template.`,
  "report.figureMissing": (v) =>
    `The figure${v("figure", quoted)} is missing, so its place in the report stays empty. Add it on the sheet “Số liệu”.`,

  "workbook.failed": (v) =>
    `Excel could not do this${v("doing", quoted)}${v("detail", because)}. The workbook is as it was; try again.`,
  "workbook.timeout": (v) =>
    `Excel did not answer${v("doing", quoted)}. Wait until Excel has finished and try again.`,
  "workbook.busy": () =>
    "Excel is busy, perhaps a cell is being edited. Press Enter to finish editing and try again.",
  "workbook.apiMissing": (v) =>
    `This version of Excel lacks what is needed${v("doing", quoted)}. Excel 2021, Microsoft 365 or Excel on the web is needed.`,
  "workbook.sheetExists": (v) =>
    `The workbook already has a sheet named${v("sheet", quoted)}. Rename or delete it and do this again; its content is untouched.`,
  "workbook.sheetGone": (v) =>
    `The sheet${v("sheet", quoted)} is no longer in the workbook. Check again to refresh the list.`,
  "operation.cancelled": () => "Stopped as asked; nothing was written to the workbook.",
};
