import { Component, type ReactNode } from 'react';
import { Failure, NotFound } from '../design/surfaces/States';
import { failureText } from '../relay/refusal';
import { RequestError } from '../relay/request';
import { common } from '../words/messages';

interface Props {
  children: ReactNode;
  retry?: () => void;
}

/** Shows a failure in place of what threw it; what is not for this reader looks like what does not exist. */
export class Guard extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const known = error instanceof RequestError;
    if (known && error.kind === 'denied') return <NotFound />;
    return (
      <Failure
        message={known && error.kind !== 'fault' ? failureText(error) : common.failure.body}
        reference={known ? error.reference : undefined}
        retry={() => {
          this.setState({ error: undefined });
          if (this.props.retry && !(known && error.kind === 'outdated')) this.props.retry();
          else location.reload();
        }}
      />
    );
  }
}
