import { Button, Caption1 } from "@fluentui/react-components";
import type { CheckedSheet } from "@/app";
import { needsRebuilding } from "@/app/check/needsRebuilding";
import { WorkStatus } from "../components/WorkStatus";
import { OutcomeMessage, useOutcome } from "../outcomeBars";
import { usePane } from "../paneContext";

/** A complete sheet beside one whose rows were deleted or moved; the damaged one stays as it is. */
export function RebuildPart({ checked }: { checked: CheckedSheet }) {
  const { useCases, words } = usePane();
  const { check: ui } = words.ui;
  const outcome = useOutcome();
  if (!needsRebuilding(checked.findings)) return null;
  const { sheet, year } = checked;
  return (
    <>
      <Caption1 block>{ui.rebuildHint}</Caption1>
      <div>
        <Button
          size="small"
          disabled={outcome.work.doing !== null}
          onClick={() =>
            outcome.addSheets(ui.rebuilding, () => useCases.moveSheet({ sheet, year }))
          }
        >
          {ui.rebuild}
        </Button>
      </div>
      <WorkStatus work={outcome.work} />
      <OutcomeMessage outcome={outcome} />
    </>
  );
}
