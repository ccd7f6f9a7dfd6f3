import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface TypedFieldProps {
  /** Unique in the page. */
  readonly name: string;
  readonly isNumber: boolean;
  readonly unit: string | null;
  readonly text: string;
  readonly isDone: boolean;
  /** Id of what is wrong with the answer. */
  readonly describedBy: string | undefined;
}

/** The field of an answer in words, or of a number: that one is text too, so that a comma can be asked about. */
export function TypedField({name, isNumber, unit, text, isDone, describedBy}: TypedFieldProps): ReactNode {
  return (
    <p className="typed">
      <label>
        <span className="label">{translate({id: 'lectern.typed.label', message: 'Your answer'})}</span>
        <input
          type="text"
          name={name}
          defaultValue={text}
          disabled={isDone}
          maxLength={500}
          inputMode={isNumber ? 'text' : undefined}
          size={isNumber ? 14 : 36}
          aria-describedby={describedBy}
          aria-invalid={describedBy !== undefined || undefined}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
        />
        {unit !== null && <span className="typed-unit">{unit}</span>}
      </label>
    </p>
  );
}
