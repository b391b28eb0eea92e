import { Caption1, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { SetSummary } from "@/app";
import {
  correctedDraft,
  draftChange,
  type DraftNode,
  draftNodes,
  findingsOfWhole,
  type SetDraft,
  type SetEdit,
  undoneDraft,
} from "@/app/sets/draft";
import type { Finding } from "@/findings";
import { Panel } from "../components/Panel";
import { ViewFrame } from "../components/ViewFrame";
import { usePane } from "../paneContext";
import { CriteriaTree } from "./CriteriaTree";
import { DraftCard } from "./DraftCard";
import type { OpenDraft } from "./draftState";
import { LastChange } from "./LastChange";
import { NodeDetail } from "./NodeDetail";
import { OpenFindings } from "./OpenFindings";
import { idsAbove } from "./treeRows";
import { UseDraft } from "./UseDraft";

/** Tables of more rows start with their sections closed. */
const MOST_ROWS_OPEN = 40;

const useStyles = makeStyles({
  // Where the view begins when it comes in place of another: below the bar that stays in sight.
  top: { scrollMarginTop: "120px" },
});

interface ReviewViewProps {
  readonly open: OpenDraft;
  onChange(open: OpenDraft): void;
  onUsed(set: SetSummary, findings: readonly Finding[]): void;
  onLeave(): void;
}

/** Looking through a table before it is used: the tree beside its source, corrections, acceptance. */
export default function ReviewView({ open, onChange, onUsed, onLeave }: ReviewViewProps) {
  const { words } = usePane();
  const { review } = words.ui;
  const styles = useStyles();
  const { draft, change } = open;
  const nodes = useMemo(() => draftNodes(draft), [draft]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [closed, setClosed] = useState(() => closedAtFirst(nodes));
  const [focusRequest, setFocusRequest] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView();
  }, []);
  const row = nodes.find(({ node }) => node.id === chosen);
  const moveTo = (next: SetDraft) => onChange({ draft: next, change: draftChange(draft, next) });
  const edit = (one: SetEdit) => {
    const next = correctedDraft(draft, one);
    moveTo(next);
    if (one.kind === "level") setClosed(new Set());
    if (one.kind === "addNode") showAdded(next);
    if (one.kind === "removeNode") showAround(one.node);
  };
  /** A row that is gone leaves the choice, and the keyboard, to the one it was in or behind. */
  const showAround = (gone: string) => {
    const at = nodes.findIndex(({ node }) => node.id === gone);
    setChosen(nodes[at]?.parent ?? nodes[at - 1]?.node.id ?? null);
    setFocusRequest(focusRequest + 1);
  };
  /** The added row is selected next. */
  const showAdded = (next: SetDraft) => {
    const known = new Set(nodes.map(({ node }) => node.id));
    const rows = draftNodes(next);
    const added = rows.find(({ node }) => !known.has(node.id));
    if (!added) return;
    const above = idsAbove(rows, added.node.id);
    setClosed(new Set([...closed].filter((one) => !above.includes(one))));
    setChosen(added.node.id);
    setFocusRequest(focusRequest + 1);
  };
  const toggle = (id: string, close: boolean) => {
    const next = new Set(closed);
    if (close) next.add(id);
    else next.delete(id);
    setClosed(next);
  };
  const show = (id: string) => {
    setClosed(new Set([...closed].filter((one) => !idsAbove(nodes, id).includes(one))));
    setChosen(id);
    setFocusRequest(focusRequest + 1);
  };
  return (
    <ViewFrame heading={review.heading}>
      <div ref={top} className={styles.top} />
      <DraftCard draft={draft} onEdit={edit} />
      <OpenFindings nodes={nodes} ofWhole={findingsOfWhole(draft)} onChoose={show} />
      <Panel title={review.tree}>
        <Caption1>{review.intro}</Caption1>
        <CriteriaTree
          nodes={nodes}
          chosen={chosen}
          closed={closed}
          focusRequest={focusRequest}
          onChoose={setChosen}
          onToggle={toggle}
        />
        {row && <NodeDetail draft={draft} row={row} onEdit={edit} />}
        <LastChange
          change={change}
          undoable={draft.edits.length > 0}
          onUndo={() => moveTo(undoneDraft(draft))}
        />
      </Panel>
      <UseDraft draft={draft} onUsed={onUsed} onLeave={onLeave} />
    </ViewFrame>
  );
}

/** Of long tables only the upper levels and what leads to an error are open. */
function closedAtFirst(nodes: readonly DraftNode[]): ReadonlySet<string> {
  if (nodes.length <= MOST_ROWS_OPEN) return new Set();
  const wanted = new Set(
    nodes
      .filter(({ findings }) => findings.some(({ severity }) => severity === "error"))
      .flatMap(({ node }) => idsAbove(nodes, node.id))
  );
  return new Set(
    nodes
      .filter(({ node, depth }) => depth > 0 && node.children.length > 0 && !wanted.has(node.id))
      .map(({ node }) => node.id)
  );
}
