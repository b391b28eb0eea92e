import type {
  EvidenceClaim,
  EvidenceLedger,
  LedgerDocument,
  OtherEvidence,
} from "@/scoring/evidence";
import { STYLES } from "@/sheets/sheetStyles";
import { formatDate } from "@/text";
import type { ListColumn, ListContent, ListRow } from "./listModel";
import { EVIDENCE_WORDS as WORDS } from "./listWords";

const COLUMNS: readonly ListColumn[] = [
  { id: "number", heading: WORDS.columns.number, width: 17, look: STYLES.cell },
  { id: "date", heading: WORDS.columns.date, width: 12, look: STYLES.cellCenter },
  { id: "issuer", heading: WORDS.columns.issuer, width: 18, look: STYLES.cell },
  { id: "text", heading: WORDS.columns.text, width: 38, look: STYLES.cell },
  { id: "criteria", heading: WORDS.columns.criteria, width: 14, look: STYLES.cell },
  { id: "state", heading: WORDS.columns.state, width: 16, look: STYLES.cell },
];

/** "Danh mục minh chứng": every document with the criteria that name it; what else stands as evidence; what lacks it. */
export function evidenceList(ledger: EvidenceLedger): ListContent {
  const { sections } = WORDS;
  return {
    role: "evidenceList",
    title: WORDS.title,
    columns: COLUMNS,
    sections: [
      {
        title: sections.documents,
        rows: ledger.documents.map((document) => documentRow(document, stateOf(document, ledger))),
        whenEmpty: WORDS.none,
      },
      { title: sections.others, rows: otherRows(ledger.others) },
      { title: sections.missing, rows: ledger.missing.map(missingRow) },
      {
        title: sections.cited,
        rows: ledger.cited.map((document) => ({
          ...documentRow(document, ""),
          key: `cited ${document.key}`,
        })),
      },
    ],
    total: null,
  };
}

function documentRow(document: LedgerDocument, state: string): ListRow {
  const { key, number, dates, impossibleDates, year, issuer, claims } = document;
  const days = [...dates.map(formatDate), ...impossibleDates].join("\n");
  return {
    key,
    name: number ?? document.text,
    cells: [
      number,
      days === "" && year !== null ? String(year) : days,
      issuer,
      wordsOf(document),
      pathsOf(claims),
      state,
    ],
  };
}

/** As written, with the links that other mentions of it bring. */
function wordsOf({ text, links }: LedgerDocument): string {
  return [text, ...links.filter((link) => !text.includes(link))].join("\n");
}

function pathsOf(claims: readonly EvidenceClaim[]): string {
  return claims.map(({ path }) => path).join("; ");
}

function stateOf(document: LedgerDocument, { period }: EvidenceLedger): string {
  const { problems, dates, year, impossibleDates, claims } = document;
  const told = problems.map((problem) => WORDS.problems[problem](claims.length));
  if (dates.length === 0 && year === null && impossibleDates.length === 0)
    return [WORDS.states.undated, ...told].join("; ");
  if (told.length > 0) return told.join("; ");
  return period ? WORDS.states.inPeriod : WORDS.states.dated;
}

/** What repeats in a criterion is told apart by its turn. */
function otherRows(others: readonly OtherEvidence[]): ListRow[] {
  const seen = new Map<string, number>();
  return others.map(({ kind, text, claim }) => {
    const key = `${kind} ${claim.criterion} ${text}`;
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    return {
      key: turn === 1 ? key : `${key} ${turn}`,
      name: text,
      cells: [null, null, null, text, claim.path, WORDS.states[kind]],
    };
  });
}

function missingRow({ criterion, path, label }: EvidenceClaim): ListRow {
  return {
    key: `missing ${criterion}`,
    name: path,
    cells: [null, null, null, label, path, WORDS.states.missing],
  };
}
