import {nearest} from '../../../core/nearest';
import type {QuizError} from '../../../core/quiz/rules';
import {slugOf} from '../slug-of';
import type {AttributeItem} from './attribute-items';
import {idForm, questionClasses, questionKeys} from './attribute-list';

/** What one piece between the braces is. */
export type ItemReading =
  | {readonly kind: 'id' | 'class' | 'pin'; readonly value: string}
  /** `valueAt` counts from the first sign of the piece. */
  | {readonly kind: 'entry'; readonly key: string; readonly value: string; readonly valueAt: number}
  | {readonly kind: 'problem'; readonly rule: QuizError; readonly message: string; readonly fix: string}
  /** It resembles no attribute at all. */
  | {readonly kind: 'stranger'};

/** For every slip in braces: they may have been meant as text. */
export const bracesHint = 'Write `\\{` if the braces are part of the text.';

/** Reads one piece of what stands between the braces. */
export function readItem(item: AttributeItem): ItemReading {
  const {text, entry} = item;
  if (entry) return readEntry(text, entry);
  if (text === 'pin') return {kind: 'pin', value: text};
  if (text.startsWith('#')) return readId(text.slice(1));
  return text.startsWith('.') ? readClass(text.slice(1)) : readWord(text);
}

function readId(value: string): ItemReading {
  if (idForm.test(value)) return {kind: 'id', value};
  const better = slugOf(value);
  const fix = `Use lower-case letters, digits and hyphens${better === '' ? '' : `: \`#${better}\``}. ${bracesHint}`;
  return {kind: 'problem', rule: 'bad-id', message: `\`#${value}\` cannot be an id.`, fix};
}

function readClass(value: string): ItemReading {
  if (questionClasses.some((name) => name === value)) return {kind: 'class', value};
  const meant = nearest(value, questionClasses);
  if (meant === null) return {kind: 'stranger'};
  return {
    kind: 'problem',
    rule: 'unknown-class',
    message: `There is no class \`.${value}\`. Did you mean \`.${meant}\`?`,
    fix: `The classes are ${list(questionClasses.map((name) => `.${name}`))}. ${bracesHint}`,
  };
}

function readEntry(text: string, {key, value, closed}: NonNullable<AttributeItem['entry']>): ItemReading {
  if (!closed) {
    const message = `The quotation mark in \`${text}\` is not closed.`;
    return {kind: 'problem', rule: 'attribute-form', message, fix: 'Close it with `"`.'};
  }
  if (!questionKeys.some((name) => name === key)) {
    const meant = key === 'id' ? `#${value}` : key === 'class' ? `.${value}` : nearest(key, questionKeys);
    if (meant === null) return {kind: 'stranger'};
    return {
      kind: 'problem',
      rule: 'unknown-attribute',
      message: `There is no attribute \`${key}\`. Did you mean \`${meant}\`?`,
      fix: `The attributes with a value are ${list(questionKeys)}. ${bracesHint}`,
    };
  }
  if (value.trim() === '') {
    const fix = `Write \`${key}="…"\`, without spaces around \`=\`.`;
    return {kind: 'problem', rule: 'bad-value', message: `\`${key}\` has no value.`, fix};
  }
  const isQuoted = text[key.length + 1] === '"';
  return {kind: 'entry', key, value, valueAt: key.length + 1 + (isQuoted ? 1 : 0)};
}

function readWord(word: string): ItemReading {
  const name = nearest(word, ['pin', ...questionClasses, ...questionKeys]);
  if (name === null) return {kind: 'stranger'};
  const meant = questionClasses.some((known) => known === name) ? `.${name}` : name;
  return {
    kind: 'problem',
    rule: 'unknown-attribute',
    message: `There is no attribute \`${word}\`. Did you mean \`${meant}\`?`,
    fix: `Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces. ${bracesHint}`,
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
