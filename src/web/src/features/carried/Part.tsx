import { Component, type ReactNode } from 'react';
import { Button } from '../../design/controls/Button';
import { onReconnected } from '../../relay/connection';
import { common } from '../../words/messages';

interface Props {
  /** Draws the part; `attempt` is another number each time when it is tried again. */
  children: (attempt: number) => ReactNode;
}

/** A part that its page can do without: when it cannot be fetched a button stands there, and it comes by itself when the server is back. */
export class Part extends Component<Props, { attempt: number; isMissing: boolean }> {
  override state = { attempt: 0, isMissing: false };

  private stop?: () => void;

  static getDerivedStateFromError() {
    return { isMissing: true };
  }

  override componentDidMount() {
    this.stop = onReconnected(() => this.state.isMissing && this.again());
  }

  override componentWillUnmount() {
    this.stop?.();
  }

  private again() {
    this.setState(({ attempt }) => ({ attempt: attempt + 1, isMissing: false }));
  }

  override render() {
    if (!this.state.isMissing) return this.props.children(this.state.attempt);
    return (
      <div style={{ minBlockSize: 72 }}>
        <Button small onClick={() => this.again()}>
          {common.retry}
        </Button>
      </div>
    );
  }
}
