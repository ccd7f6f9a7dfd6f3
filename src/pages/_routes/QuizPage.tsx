import {keyLoaders, notesLoaders} from '@generated/lectern-quizzes/default/keys.js';
import type {ReactNode} from 'react';
import {QuizArticle} from '../../components/Quiz/quiz-article';
import {SiteLayout} from '../../components/SiteLayout';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import {own} from '../../core/quiz/own';
import type {QuizSheet} from '../../core/quiz/sheet';

interface QuizPageProps {
  readonly sheet: QuizSheet;
  readonly objectives?: readonly ObjectiveLink[];
}

/** The page of one quiz. The plugin of the quizzes adds its route. */
export default function QuizPage({sheet, objectives = []}: QuizPageProps): ReactNode {
  const loadKey = own(keyLoaders, sheet.id) ?? noKey;
  return (
    <SiteLayout title={sheet.title} description={sheet.description ?? undefined}>
      <QuizArticle
        sheet={sheet}
        loadKey={loadKey}
        loadNotes={own(notesLoaders, sheet.id)}
        objectives={objectives}
      />
    </SiteLayout>
  );
}

/** The page is of another build than its data: as if the key could not be loaded. */
function noKey(): Promise<never> {
  return Promise.reject(new Error('This quiz has no key.'));
}
