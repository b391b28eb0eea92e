import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    // Places where something will be announced are there from the start, and take no room until then.
    "& > :empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
});

/** A view: its heading and, below it, its parts at even distances. */
export function ViewFrame({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <Subtitle2 as="h1" block style={{ margin: 0 }}>
        {heading}
      </Subtitle2>
      {children}
    </div>
  );
}
