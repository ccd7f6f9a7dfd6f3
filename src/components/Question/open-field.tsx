import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';

interface OpenFieldProps {
  /** Unique in the page. */
  readonly name: string;
  readonly text: string;
  /** The answer was given: it can be read and copied. */
  readonly isDone: boolean;
  /** Id of what is wrong with the answer. */
  readonly describedBy: string | undefined;
  readonly announce: (text: string) => void;
}

/** The longest answer that the record keeps. */
const longest = 20_000;
const soon = 1_000;

/** The field of an open answer. It says in time when the room runs out. */
export function OpenField({name, text, isDone, describedBy, announce}: OpenFieldProps): ReactNode {
  const [length, setLength] = useState(text.length);
  const room = longest - length;
  const roomId = `${name}-room`;
  const note = isDone ? null : roomText(room);
  const describing = [note === null ? [] : roomId, describedBy ?? []].flat().join(' ');
  return (
    <div className="typed">
      <label>
        <span className="label">{translate({id: 'lectern.typed.label', message: 'Your answer'})}</span>
        <textarea
          name={name}
          defaultValue={text}
          readOnly={isDone}
          rows={6}
          maxLength={longest}
          aria-describedby={describing || undefined}
          aria-invalid={describedBy !== undefined || undefined}
          autoComplete="off"
          onInput={({currentTarget: {value}}) => {
            const next = longest - value.length;
            const said = roomText(next);
            // Once when the room becomes little, and once when there is none.
            if (said !== null && (room > soon || (next <= 0 && room > 0))) announce(said);
            setLength(value.length);
          }}
        />
      </label>
      {note !== null && (
        <p id={roomId} className="open-room label">
          {note}
        </p>
      )}
    </div>
  );
}

function roomText(room: number): string | null {
  if (room > soon) return null;
  return room > 0
    ? translate({id: 'lectern.open.room', message: 'Signs left: {room}.'}, {room})
    : translate(
        {
          id: 'lectern.open.full',
          message: 'An answer holds {longest} signs, and this one is full: what goes beyond is not taken in.',
        },
        {longest},
      );
}
