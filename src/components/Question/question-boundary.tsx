import Translate from '@docusaurus/Translate';
import {Component, Fragment, type ReactNode} from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
  readonly round: number;
}

/**
 * A translator, a reader or an extension may change the page under React. Then one question breaks, the others go on,
 * and what was answered is safe in the record or in the quiz's drafts.
 */
export class QuestionBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = {hasFailed: false, round: 0};

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return {hasFailed: true};
  }

  override render(): ReactNode {
    const {hasFailed, round} = this.state;
    if (!hasFailed) return <Fragment key={round}>{this.props.children}</Fragment>;
    return (
      <div className="question question-failed" role="alert">
        <p>
          <Translate id="lectern.question.failed">
            This question stopped working, perhaps because something translated the page or read it aloud.
            Your answers are kept.
          </Translate>
        </p>
        <button
          type="button"
          className="quiet-action"
          onClick={() => this.setState({hasFailed: false, round: round + 1})}
        >
          <Translate id="lectern.question.showAgain">Show the question again</Translate>
        </button>
      </div>
    );
  }
}
