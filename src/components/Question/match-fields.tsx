import {translate} from '@docusaurus/Translate';
import {type PointerEvent, type ReactNode, useEffect, useRef} from 'react';
import {dragToTarget} from '../../client/quiz/drag-to-target';
import {textOfHtml} from '../../client/quiz/text-of-html';
import {own} from '../../core/quiz/own';
import {readFields} from '../../core/quiz/read-fields';
import type {MatchQuestion} from '../../core/quiz/types/match';
import {Html} from '../Html';
import {letterOf} from './letter-of';
import {MatchOptions} from './match-options';

interface MatchFieldsProps {
  readonly question: MatchQuestion;
  /** Unique in the page. */
  readonly name: string;
  readonly response: unknown;
  readonly announce: (text: string) => void;
}

/** Rows, each with a menu of the options. An option can be dragged onto a row, too; then the menu shows it. */
export function MatchFields({question, name, response, announce}: MatchFieldsProps): ReactNode {
  const rows = useRef<HTMLUListElement>(null);
  const stopDrag = useRef(() => {});
  useEffect(() => () => stopDrag.current(), []);
  const pairs = readFields(readFields(response)?.pairs) ?? {};

  function drag(event: PointerEvent, option: string): void {
    const dragged = event.currentTarget.closest('li');
    if (!dragged || !rows.current || event.button !== 0 || !event.isPrimary) return;
    const targets = [...rows.current.children].filter((child) => child instanceof HTMLElement);
    const onDrop = (row: HTMLElement) => {
      const menu = row.querySelector('select');
      if (!menu) return;
      menu.value = option;
      // As if it had been picked in the menu.
      menu.dispatchEvent(new Event('input', {bubbles: true}));
      const text = menu.selectedOptions[0]?.text ?? '';
      const left = question.left.find(({id}) => id === menu.dataset.left);
      announce(`${textOfHtml(left?.html ?? '')}: ${text}.`);
    };
    stopDrag.current = dragToTarget(event.nativeEvent, {dragged, targets, onDrop});
  }

  return (
    <div className="match">
      <MatchOptions question={question} onDrag={drag} />
      <div>
        <Html as="p" className="label" html={question.leftTitleHtml} />
        <ul ref={rows} className="match-rows">
          {question.left.map(({id, html}) => {
            const field = `${name}-${id}`;
            const put = own(pairs, id);
            return (
              <li key={id} className="match-row">
                <label htmlFor={field}>
                  <Html html={html} />
                </label>
                <select
                  id={field}
                  name={field}
                  data-left={id}
                  defaultValue={typeof put === 'string' ? put : ''}
                  autoComplete="off"
                >
                  <option value="">{translate({id: 'lectern.match.choose', message: 'Choose'})}</option>
                  {question.right.map((option, index) => (
                    <option key={option.id} value={option.id}>
                      {letterOf(index)} · {textOfHtml(option.html)}
                    </option>
                  ))}
                </select>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
