import type {Code, Construct, State, Tokenizer} from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    quizAttributes: 'quizAttributes';
    quizAttributesMarker: 'quizAttributesMarker';
  }
}

const openBrace = 123;
const closeBrace = 125;
const space = 32;

/** Reads `{…}` at the very end of a heading or paragraph. `\{`, code and math never get here. */
export const attributeConstruct: Construct = {name: 'quizAttributes', tokenize: tokenizeAttributes};

function tokenizeAttributes(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('quizAttributes');
    effects.enter('quizAttributesMarker');
    effects.consume(code);
    effects.exit('quizAttributesMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === closeBrace) return nok(code);
    // The inside is read as Markdown too, for the case that the group turns out to be text.
    effects.enter('chunkText', {contentType: 'text'});
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnd(code) || code === openBrace) return nok(code);
    if (code === closeBrace) {
      effects.exit('chunkText');
      effects.enter('quizAttributesMarker');
      effects.consume(code);
      effects.exit('quizAttributesMarker');
      effects.exit('quizAttributes');
      return effects.check({tokenize: tokenizeRest, partial: true}, ok, nok);
    }
    effects.consume(code);
    return inside;
  }
}

/** Nothing but white space up to the end of the text. */
function tokenizeRest(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start;

  function start(code: Code): State | undefined {
    if (code === null) return ok(code);
    effects.enter('whitespace');
    return rest(code);
  }

  function rest(code: Code): State | undefined {
    if (code === null) {
      effects.exit('whitespace');
      return ok(code);
    }
    if (code !== space && !(code < 0 && !isLineEnd(code))) return nok(code);
    effects.consume(code);
    return rest;
  }
}

/** Line ends are -5, -4 and -3; a tab is -2, the columns it fills are -1. */
function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}
