import { Button } from "@fluentui/react-components";
import { usePane } from "../paneContext";

interface ShowMoreProps {
  /** How many are not shown yet. */
  readonly rest: number;
  onShow(): void;
}

/** Shows the rest of a long list; nothing where all is shown. */
export function ShowMore({ rest, onShow }: ShowMoreProps) {
  const { words } = usePane();
  if (rest <= 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={onShow}>
      {words.ui.common.showMore(rest)}
    </Button>
  );
}
