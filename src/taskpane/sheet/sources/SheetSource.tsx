import { Button, Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { useState } from "react";
import { usePane } from "../../paneContext";
import type { Work } from "../../useWork";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** A sheet of the open workbook as source: the one in view, or one picked from a list. */
export function SheetSource(props: {
  readonly work: Work;
  /** undefined: the sheet in view. */
  onSheet(name?: string): void;
}) {
  const { useCases, words } = usePane();
  const { sources } = words.ui;
  const styles = useStyles();
  const { work } = props;
  const [names, setNames] = useState<readonly string[] | null>(null);
  const disabled = work.doing !== null;
  const list = async () => {
    const found = await work.run(sources.listingSheets, () => useCases.sourceSheets());
    if (found && found.status !== "refused") setNames(found.value);
  };
  return (
    <>
      <Button
        size="small"
        icon={<TableSearchRegular />}
        disabled={disabled}
        onClick={() => props.onSheet()}
      >
        {sources.openSheet}
      </Button>
      <Field label={sources.otherSheet} size="small">
        <Dropdown
          size="small"
          className={styles.narrow}
          placeholder={sources.otherSheetPlaceholder}
          value=""
          selectedOptions={[]}
          onOpenChange={(_, { open }) => {
            if (open) void list();
          }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined && !disabled) props.onSheet(optionValue);
          }}
        >
          {(names ?? []).map((name) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </>
  );
}
