import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { FileOutcome } from "@/app";
import { SeverityIcon } from "../components/FindingItem";
import { FindingList } from "../components/FindingList";
import { usePane } from "../paneContext";

const ORDER: readonly FileOutcome["status"][] = ["refused", "findings", "read"];

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "left" },
  name: { overflowWrap: "anywhere" },
  status: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  header: { "& button": { paddingLeft: 0, paddingRight: 0 } },
});

/** How reading each file ended, refused files first and opened; each opens to its reasons. */
export function FileTable({ files }: { files: readonly FileOutcome[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const sorted = [...files].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const refused = sorted.flatMap(({ status }, index) => (status === "refused" ? [index] : []));
  return (
    <Accordion multiple collapsible defaultOpenItems={refused}>
      {sorted.map((file, index) => (
        <AccordionItem key={`${file.path}|${index}`} value={index}>
          <AccordionHeader
            as="h3"
            size="small"
            icon={<StatusIcon status={file.status} />}
            className={styles.header}
          >
            <span className={styles.head}>
              <Caption1Strong className={styles.name}>{file.path}</Caption1Strong>
              <Caption1 className={styles.status}>{words.ui.pool.fileStatus[file.status]}</Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel>
            {file.submissions.map((unit) => (
              <Caption1 block key={unit}>
                {unit}
              </Caption1>
            ))}
            <FindingList
              findings={file.reasons}
              {...(file.submissions.length === 0 ? {} : { whenNone: words.ui.findings.none })}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function StatusIcon({ status }: { status: FileOutcome["status"] }) {
  const styles = useStyles();
  if (status === "read") return <CheckmarkCircleRegular className={styles.good} />;
  return <SeverityIcon severity={status === "refused" ? "error" : "warning"} />;
}
