import { Component, type ReactNode } from 'react';
import { Failure, NotFound } from '../design/surfaces/States';
import { isShowingKept, onReconnected } from '../relay/connection';
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

  private stop?: () => void;

  /** What could not be fetched, or was read from the device, is asked for again as soon as the server answers. What stands stays where its reader is. */
  override componentDidMount() {
    if (!this.props.retry) return;
    this.stop = onReconnected(() => {
      if (this.state.error !== undefined || isShowingKept()) this.again();
    });
  }

  override componentWillUnmount() {
    this.stop?.();
  }

  private again() {
    this.setState({ error: undefined });
    this.props.retry?.();
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
          if (this.props.retry && !(known && error.kind === 'outdated')) this.again();
          else location.reload();
        }}
      />
    );
  }
}
