/** The attributes of a heading, choice or item, with their places. What could not be read is left out. */
export interface AttributeList {
  readonly id: Attribute | null;
  readonly classes: readonly Attribute[];
  readonly pin: Attribute | null;
  /** `points`, `scoring`, `objectives`, `formerly`; the value without quotation marks. */
  readonly entries: ReadonlyMap<string, Attribute>;
}

export interface Attribute {
  readonly value: string;
  readonly offset: number;
  /** Where the value begins: behind `key=` and a quotation mark. */
  readonly valueOffset: number;
}

export const noAttributes: AttributeList = {id: null, classes: [], pin: null, entries: new Map()};

export const questionClasses = ['many', 'order', 'match', 'open'] as const;
export type QuestionClass = (typeof questionClasses)[number];

export const questionKeys = ['points', 'scoring', 'objectives', 'formerly'] as const;

/** What an id looks like. */
export const idForm = /^[a-z0-9][a-z0-9-]*$/u;
