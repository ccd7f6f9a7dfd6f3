import type {Code, Construct, State, Tokenizer} from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    quizBlank: 'quizBlank';
    quizLooseBrackets: 'quizLooseBrackets';
  }
}

const openBracket = 91;
const closeBracket = 93;

/** Reads `[[…]]` before links, emphasis and code can take a part of it. `\[[` never gets here. */
export const blankConstruct: Construct = {name: 'quizBlank', tokenize: tokenizeBlank};

/** Reads the `[[` that `blankConstruct` refused, so that it can be reported where it stands. */
export const looseBracketsConstruct: Construct = {name: 'quizLooseBrackets', tokenize: tokenizeLooseBrackets};

function tokenizeBlank(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('quizBlank');
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    if (code !== openBracket) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    // Line ends are negative codes up to -3, the end of the text is null; tabs are -2 and -1.
    if (code === null || code < -2 || code === openBracket) return nok(code);
    if (code === closeBracket) {
      effects.consume(code);
      return end;
    }
    effects.consume(code);
    return inside;
  }

  function end(code: Code): State | undefined {
    if (code !== closeBracket) return nok(code);
    effects.consume(code);
    effects.exit('quizBlank');
    return ok;
  }
}

function tokenizeLooseBrackets(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('quizLooseBrackets');
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    if (code !== openBracket) return nok(code);
    effects.consume(code);
    effects.exit('quizLooseBrackets');
    return ok;
  }
}
