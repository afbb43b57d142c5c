import { Component, type ReactNode } from 'react';
import { Button } from '../../design/controls/Button';
import { onReconnected } from '../../relay/connection';
import { common } from '../../words/messages';

interface Props {
  /** Draws the part; `attempt` is another number each time when it is tried again. */
  children: (attempt: number) => ReactNode;
  /** What stands there while it is missing; a button to try again where nothing is said. */
  instead?: ReactNode;
}

/** A part that its page can do without: when it cannot be fetched something stands in its place, and it comes by itself when the server is back. */
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
    if (this.props.instead !== undefined) return this.props.instead;
    return (
      <div style={{ minBlockSize: 72 }}>
        <Button small onClick={() => this.again()}>
          {common.retry}
        </Button>
      </div>
    );
  }
}
