import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  title: { margin: 0 },
});

/** A titled part of a view; `aside` is placed at the end of the title's line. */
export function Panel(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <Body1Strong as="h2" id={id} className={styles.title}>
          {props.title}
        </Body1Strong>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
