import type {ReactNode} from 'react';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';

type Arranged = Extract<QuestionSheet, {readonly type: 'order' | 'match' | 'open'}>;

/** What is asked to be ordered or matched, to be read. An open question is its stem. */
export function ArrangedParts({question}: {readonly question: Arranged}): ReactNode {
  switch (question.type) {
    case 'order':
      return (
        <ul className="arranged">
          {question.items.map(({id, html}) => (
            <li key={id}>
              <Html html={html} />
            </li>
          ))}
        </ul>
      );
    case 'match':
      return (
        <div className="arranged-pair">
          {[
            {titleHtml: question.leftTitleHtml, items: question.left},
            {titleHtml: question.rightTitleHtml, items: question.right},
          ].map(({titleHtml, items}, side) => (
            <div key={side === 0 ? 'left' : 'right'}>
              <Html as="p" className="label" html={titleHtml} />
              <ul className="arranged">
                {items.map(({id, html}) => (
                  <li key={id}>
                    <Html html={html} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      );
    case 'open':
      return null;
  }
}
