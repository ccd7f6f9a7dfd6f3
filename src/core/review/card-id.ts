/** What a card asks: a question of a quiz, or a term of the glossary. */
export type CardName =
  | {readonly kind: 'question'; readonly quiz: string; readonly question: string}
  | {readonly kind: 'term'; readonly term: string};

/** The id of a question's card, by which the record knows it: `foundations-docker-basics#layers`. */
export function questionCard(quiz: string, question: string): string {
  return `${quiz}#${question}`;
}

/** The id of a term's card: `term:tensor`. */
export function termCard(term: string): string {
  return `term:${term}`;
}

/** What a card's id names; null where it is none. */
export function readCardId(card: string): CardName | null {
  const [, term] = /^term:([^#]+)$/.exec(card) ?? [];
  if (term !== undefined) return {kind: 'term', term};
  const [, quiz, question] = /^([^#]+)#([^#]+)$/.exec(card) ?? [];
  return quiz === undefined || question === undefined ? null : {kind: 'question', quiz, question};
}
