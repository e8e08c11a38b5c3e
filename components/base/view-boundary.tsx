import { Component, type ContextType, type ReactNode } from 'react';
import { Broken } from './broken.tsx';
import { PlaceContext } from './copy-report.tsx';

interface BoundaryProps {
  /** The name of the view; none where it stands around a whole surface. */
  view?: string;
  /** What is looked at: another is drawn anew after one that could not be. */
  at?: string;
  children: ReactNode;
}

interface BoundaryState {
  /** What was thrown, which may be anything. */
  failure: { error: unknown } | null;
  /** How often it was tried: each failure is told anew. */
  tries: number;
}

/**
 * Keeps what cannot be drawn from leaving an empty page: says so, and how to go on. One stands around each surface, and one
 * around each view of the dashboard, so that the others can still be reached. A class, since only a class can catch what
 * its children throw.
 */
export class ViewBoundary extends Component<BoundaryProps, BoundaryState> {
  static override contextType = PlaceContext;
  declare context: ContextType<typeof PlaceContext>;
  override state: BoundaryState = { failure: null, tries: 0 };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failure: { error } };
  }

  override componentDidUpdate({ at }: BoundaryProps) {
    if (this.state.failure && at !== this.props.at) this.retry();
  }

  private readonly retry = () => this.setState(({ tries }) => ({ failure: null, tries: tries + 1 }));

  override render() {
    const { failure, tries } = this.state;
    return (
      <PlaceContext value={{ ...this.context, view: this.props.view ?? null }}>
        {failure ? <Broken key={tries} error={failure.error} onRetry={this.retry} /> : this.props.children}
      </PlaceContext>
    );
  }
}
