/** What a learner may make of a quiz's time limit before an exam: minutes from the usual one up. It can be off too. */
export function limitChoices(usual: number): readonly number[] {
  return [1, 1.25, 1.5, 2, 3].map((factor) => Math.ceil(usual * factor));
}
