import {questionsOf} from '../../core/quiz/find-question';
import {own} from '../../core/quiz/own';
import {readFields} from '../../core/quiz/read-fields';
import type {QuizSheet} from '../../core/quiz/sheet';
import {draftsKey} from '../../core/storage-keys';
import {currentProfile} from '../record/current-profile';
import {readStoredObject, removeStored, writeStored} from '../record/safe-storage';
import type {Drafts} from './local-state';
import type {QuizScope} from './quiz-scope';

interface DraftsPlace {
  readonly courseId: string;
  readonly sheet: QuizSheet;
  readonly scope: QuizScope;
}

/**
 * Drafts that stay over a reload. What the storage holds is an aid and no record: where it is blocked or full, drafts
 * live as long as the page; a draft of another wording of its question is left out.
 */
export function keptDrafts({courseId, sheet, scope}: DraftsPlace): Drafts {
  const key = draftsKey(courseId, subjectOf(sheet, scope), currentProfile());
  const revisions = new Map(questionsOf(sheet).map(({id, revision}) => [id, revision]));
  const drafts = new Map<string, unknown>();
  const restored = new Set<string>();
  for (const [question, unsafe] of Object.entries(readStoredObject(key))) {
    const {revision, response = null} = readFields(unsafe) ?? {};
    if (revision !== revisions.get(question) || response === null) continue;
    drafts.set(question, response);
    restored.add(question);
  }

  return {
    restored,
    get: (question) => drafts.get(question) ?? null,
    set(question, response) {
      drafts.set(question, response);
      store(question, response === null ? null : {revision: revisions.get(question), response});
    },
    delete(question) {
      drafts.delete(question);
      restored.delete(question);
      store(question, null);
    },
    clear() {
      drafts.clear();
      restored.clear();
      removeStored(key);
    },
  };

  /** Another tab may have drafts of other questions: they stay. */
  function store(question: string, draft: object | null): void {
    const stored = readStoredObject(key);
    if (draft === null && own(stored, question) === undefined) return;
    const kept = Object.entries({...stored, [question]: draft}).filter(([, value]) => value !== null);
    if (kept.length === 0) removeStored(key);
    else writeStored(key, JSON.stringify(Object.fromEntries(kept)));
  }
}

function subjectOf({id}: QuizSheet, scope: QuizScope): string {
  switch (scope.kind) {
    case 'quiz':
      return id;
    case 'question':
      return `${id}#${scope.id}`;
    case 'questions':
      return `${id}#again`;
  }
}
