import {splitFrontMatter} from './split-front-matter';
import {readYaml} from './yaml-source';

/** What lists show of a quiz. */
export interface WorkHead {
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  readonly objectives: readonly string[];
  readonly draft: boolean;
}

/**
 * Title, description, time, objectives and whether it is a draft, from the front matter of a quiz. What is missing or wrong is
 * left out here: quizzes have checks of their own.
 */
export function readWorkHead(source: string, fallbackTitle: string): WorkHead {
  const split = splitFrontMatter(source.replace(/^\uFEFF/, ''));
  const value = split.state === 'present' ? readYaml(split.text).value : undefined;
  const data: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? {...value} : {};
  const minutes = data.minutes ?? data.timeLimit;
  return {
    title: typeof data.title === 'string' ? data.title : fallbackTitle,
    description: typeof data.description === 'string' ? data.description : '',
    minutes: typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 ? minutes : null,
    objectives: Array.isArray(data.objectives) ? data.objectives.filter((id) => typeof id === 'string') : [],
    draft: data.draft === true,
  };
}
