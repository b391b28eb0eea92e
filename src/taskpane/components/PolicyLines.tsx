import { Caption1 } from "@fluentui/react-components";
import type { SetSummary } from "@/app";
import { dayText } from "@/text";
import { usePane } from "../paneContext";

/** How a table is scored as a whole, to be seen before and while it is used. */
export function PolicyLines({ policy, period }: Pick<SetSummary, "policy" | "period">) {
  const { words } = usePane();
  const { policy: ui } = words.ui;
  const notArising = ui.notArisingChoices[policy.notArising];
  return (
    <>
      <Caption1 block>
        {ui.summary(lowerFirst(notArising, words.language), ui.decimals(policy.pointDecimals))}
      </Caption1>
      <Caption1 block>
        {period ? ui.periodOf(dayText(period.from), dayText(period.to)) : ui.noPeriod}
      </Caption1>
    </>
  );
}

function lowerFirst(text: string, language: string): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
