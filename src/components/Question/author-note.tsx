import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {own} from '../../core/quiz/own';
import type {QuestionSheet} from '../../core/quiz/sheet';
import type {AuthorView} from '../Quiz/use-author-view';

interface AuthorNoteProps {
  readonly author: AuthorView;
  readonly question: QuestionSheet;
}

/** On the live server: where a question stands, what the check says of it, and its whole key. */
export function AuthorNote({author: {key, notes}, question}: AuthorNoteProps): ReactNode {
  const {id, revision, objectives} = question;
  return (
    <aside
      className="author-note"
      aria-label={translate({id: 'lectern.author.note', message: 'For the author'})}
    >
      <p className="label">
        {notes.file}:{own(notes.lines, id)} · #{id} · {revision} · {objectives.join(' ')}
      </p>
      {notes.notes
        .filter((note) => note.question === id)
        .map(({severity, rule, message, fix, line}) => (
          <p key={`${line} ${rule}`}>
            {severity}, line {line}, <code>{rule}</code>: {message} {fix}
          </p>
        ))}
      <pre translate="no">
        <code>{JSON.stringify(own(key.questions, id), null, 2)}</code>
      </pre>
    </aside>
  );
}
