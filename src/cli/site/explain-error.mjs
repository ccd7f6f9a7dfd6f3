import {inspect} from 'node:util';

/**
 * What to print of an error that stopped Docusaurus: the messages of the error and its causes. An error that was
 * thrown to be read needs no stack; a mistake in code (a `TypeError` and its like) comes with all there is.
 * @param {unknown} error
 * @returns {string}
 */
export function explainError(error) {
  const chain = causes(error);
  const text = chain.map((each) => each.message).join('\n');
  if (/\bENOSPC\b|No space left on device/i.test(text)) {
    return 'The disk is full: free some space, then run the command again.';
  }
  if (chain.length === 0 || chain.some(isMistakeInCode)) return inspect(error, {depth: 8});
  // What Docusaurus wraps around a message says less than the message.
  const messages = chain.map(({message}) => message.trim()).filter((message) => message !== '');
  const told = messages.filter(
    (message) => !/^(Unable to build website for locale|Docusaurus could not load module)\b/.test(message),
  );
  return [...new Set(told.length === 0 ? messages : told)].join('\n');
}

/**
 * @param {unknown} error
 * @returns {Error[]} the error and what caused it, the outermost first
 */
function causes(error) {
  if (!(error instanceof Error)) return [];
  const within = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...within].flatMap(causes)];
}

/** @param {Error} error */
function isMistakeInCode(error) {
  return /^(Type|Reference|Syntax|Range|Eval)Error$/.test(error.name);
}
