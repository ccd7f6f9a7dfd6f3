import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Told where no script runs; the style sheet hides it where one does. */
export function WithoutScript(): ReactNode {
  return (
    <p className="quiz-without-script label">
      <Translate id="lectern.quiz.withoutScript">
        You can read and print the questions. Checking an answer needs JavaScript, which does not run here.
      </Translate>
    </p>
  );
}
