import type {Question} from '../quiz';
import type {Report} from '../report';
import type {ChoiceDraft} from '../types/read-choices';

/** Fewer questions than this show no pattern. */
const fewest = 4;

interface OneRight {
  readonly choices: readonly ChoiceDraft[];
  readonly right: ChoiceDraft;
  readonly offset: number;
}

/** Habits of an author that give the answers away: in questions with one right choice. */
export function checkChoicePatterns(
  questions: readonly Question[],
  shufflesChoices: boolean,
  report: Report,
): void {
  const asked = questions.flatMap(({answer, offset}): readonly OneRight[] => {
    if (answer.type !== 'choice') return [];
    const right = answer.choices.find(({ticked}) => ticked);
    return right ? [{choices: answer.choices, right, offset}] : [];
  });
  const [first] = asked;
  if (!first || asked.length < fewest) return;
  const longest = asked.filter(isLongest).length;
  if (longest * 2 > asked.length) {
    report.warning(
      'longest-is-right',
      first.offset,
      `The right choice is the longest in ${longest} of ${asked.length} questions.`,
      'Say as much in wrong choices as in right ones, or less in right ones.',
    );
  }
  if (shufflesChoices) return;
  const counts = new Map<number, number>();
  for (const {choices, right} of asked) {
    const place = choices.indexOf(right);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  for (const [place, count] of counts) {
    if (count * 2 <= asked.length) continue;
    report.warning(
      'same-place',
      first.offset,
      `The right choice is number ${place + 1} in ${count} of ${asked.length} questions.`,
      'Move some right choices, or let choices be shuffled: `shuffle: [choices]`.',
    );
  }
}

function isLongest({choices, right}: OneRight): boolean {
  return choices.every((choice) => choice === right || choice.text.length < right.text.length);
}
