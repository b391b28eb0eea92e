import { Body1, FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { messages } from "@/messages";
import { ViewFrame } from "./components/ViewFrame";
import { rememberedLanguage } from "./Pane";
import { useHostTheme } from "./theme";

const useStyles = makeStyles({ provider: { minHeight: "100%" }, text: { color: tokens.colorNeutralForeground1 } });

/** The pane's page opened in a plain browser: says where it belongs, and what works here. */
export function OutsideExcel() {
  const styles = useStyles();
  const theme = useHostTheme();
  const { outside } = messages(rememberedLanguage() ?? "vi").ui;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <ViewFrame heading={outside.heading}>
        <Body1 className={styles.text}>{outside.hint}</Body1>
        <Link href="workbench.html">{outside.workbench}</Link>
      </ViewFrame>
    </FluentProvider>
  );
}
