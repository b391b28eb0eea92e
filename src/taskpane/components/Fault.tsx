import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Messages } from "@/messages";

interface FaultMessageProps {
  readonly words: Messages;
  readonly detail: string;
  onRetry(): void;
}

/** The pane itself, or a part of it, could not be shown: a fault of ours. */
export function FaultMessage({ words, detail, onRetry }: FaultMessageProps) {
  const { common } = words.ui;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{common.failed(common.showing)}</MessageBarTitle>
        {common.failedNext} {detail}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {common.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface FaultBoundaryProps {
  readonly words: Messages;
  readonly children: ReactNode;
}

/** Shows in the place of its children what went wrong in drawing them, in place of an empty pane. */
export class FaultBoundary extends Component<FaultBoundaryProps, { detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(error: unknown) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const retry = () => window.location.reload();
    return <FaultMessage words={this.props.words} detail={detail} onRetry={retry} />;
  }
}
