import {compareDiagnostics, type Diagnostic} from '../../core/diagnostic';
import {nearest} from '../../core/nearest';
import {sha256} from '../../core/quiz/sha256';
import {checkFormerIds} from './check/check-former-ids';
import {checkerVersion} from './checker-version';
import {type CompiledQuiz, compileFile, type FileAnswers} from './compile-file';
import type {LinkTarget, QuizLookups} from './lookups';
import {parseQuiz} from './parse/parse-quiz';
import {createQuizCache, type QuizCache} from './quiz-cache';
import type {QuizDraft} from './quiz-draft';
import {type QuizFacts, quizFacts} from './quiz-facts';
import {resolveReference} from './resolve-reference';
import type {QuizRenderer} from './to-html';

/** A quiz file: its path from the repository root, with forward slashes, and its text. */
export interface QuizFile {
  readonly path: string;
  readonly source: string;
}

export interface CompileOptions {
  readonly renderer: QuizRenderer;
  /** Changes when the renderer gives other HTML for the same Markdown. */
  readonly rendererVersion: string;
  /** Kept from the run before; without it every file is read. */
  readonly cache?: QuizCache;
}

export interface CompiledQuizzes {
  /** Every quiz without an error, in the order of the files. A quiz with one is missing here, and the others go on. */
  readonly quizzes: readonly CompiledQuiz[];
  /** What can be read from each file, right or wrong, by its path. */
  readonly facts: ReadonlyMap<string, QuizFacts>;
  /** Every problem of every file, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, checks and renders all quizzes of a course. Files that did not change, nor what they link to, are not read again. */
export function compileQuizzes(
  files: readonly QuizFile[],
  lookups: QuizLookups,
  {renderer, rendererVersion, cache = createQuizCache()}: CompileOptions,
): CompiledQuizzes {
  const drafts = new Map<string, QuizDraft>();
  const known = files.map((file) => ({
    file,
    contentKey: sha256(JSON.stringify([checkerVersion, file.path, file.source])),
  }));
  const read = known.map((entry) => ({...entry, facts: factsOf(entry.file, entry.contentKey)}));
  const targets = linkTargets(read, lookups);
  const used = {facts: new Set<string>(), outcomes: new Set<string>()};
  const quizzes: CompiledQuiz[] = [];
  const diagnostics: Diagnostic[] = [
    ...checkFormerIds(read.map(({file, facts}) => ({path: file.path, facts}))),
  ];
  for (const {file, contentKey, facts} of read) {
    const answers = answersFor(file, facts);
    const outcomeKey = sha256(JSON.stringify([contentKey, rendererVersion, answers]));
    const outcome = cache.outcomes.get(outcomeKey) ?? compileFile(draftOf(file), answers, renderer);
    cache.outcomes.set(outcomeKey, outcome);
    used.facts.add(contentKey);
    used.outcomes.add(outcomeKey);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.quiz) quizzes.push(outcome.quiz);
  }
  for (const key of cache.facts.keys()) if (!used.facts.has(key)) cache.facts.delete(key);
  for (const key of cache.outcomes.keys()) if (!used.outcomes.has(key)) cache.outcomes.delete(key);
  const broken = new Set(diagnostics.filter(({severity}) => severity === 'error').map(({file}) => file));
  return {
    quizzes: quizzes.filter(({file}) => !broken.has(file)),
    facts: new Map(read.map(({file, facts}) => [file.path, facts])),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
  };

  function factsOf(file: QuizFile, key: string): QuizFacts {
    const facts = cache.facts.get(key) ?? quizFacts(draftOf(file));
    cache.facts.set(key, facts);
    return facts;
  }

  /** A draft collects what is found in it, so each run reads a file anew, and no more than once. */
  function draftOf({path, source}: QuizFile): QuizDraft {
    const draft = drafts.get(path) ?? parseQuiz(path, source);
    drafts.set(path, draft);
    return draft;
  }

  function answersFor({path}: QuizFile, {references, objectives}: QuizFacts): FileAnswers {
    const {objectives: known} = lookups;
    return {
      references: references.map((reference) =>
        resolveReference(reference, path, {targets, assets: lookups.assets}),
      ),
      unknownObjectives: objectives.flatMap(({name, offset}) =>
        known === null || known.includes(name) ? [] : [{name, offset, meant: nearest(name, known)}],
      ),
    };
  }
}

/** The pages of the course, and the quizzes with the ids of their topics and questions. */
function linkTargets(
  read: readonly {readonly file: QuizFile; readonly facts: QuizFacts}[],
  {pages, quizAddress}: QuizLookups,
): ReadonlyMap<string, LinkTarget> {
  const quizzes = read.map(({file, facts}): [string, LinkTarget] => [
    file.path,
    {address: quizAddress(facts.id), anchors: new Set(facts.anchors)},
  ]);
  return new Map([...pages, ...quizzes]);
}
