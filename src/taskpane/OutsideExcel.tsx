import { Body1, FluentProvider, Link } from "@fluentui/react-components";
import { messages } from "@/messages";
import { ViewFrame } from "./components/ViewFrame";
import { rememberedLanguage } from "./Pane";
import { useHostTheme } from "./paneTheme";

/** The pane's page opened in a plain browser: says where it belongs, and what works here. */
export function OutsideExcel() {
  const theme = useHostTheme();
  const { outside } = messages(rememberedLanguage() ?? "vi").ui;
  return (
    <FluentProvider theme={theme}>
      <ViewFrame heading={outside.heading}>
        <Body1>{outside.hint}</Body1>
        <Link href="workbench.html">{outside.workbench}</Link>
      </ViewFrame>
    </FluentProvider>
  );
}
