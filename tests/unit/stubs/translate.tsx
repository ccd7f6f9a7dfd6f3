import type {ReactNode} from 'react';

type Values = Readonly<Record<string, ReactNode>>;

/** The English text of the source, as the site shows it without a catalogue. */
export default function Translate({children, values}: {children?: string; values?: Values}): ReactNode {
  return split(children ?? '').map((part, index) => {
    const value = values?.[part.slice(1, -1)];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    return <span key={index}>{part.startsWith('{') && value !== undefined ? value : part}</span>;
  });
}

/** The English text with its values put in. */
export function translate(
  {message, id}: {message?: string; id?: string},
  values?: Readonly<Record<string, string | number>>,
): string {
  return split(message ?? id ?? '')
    .map((part) => String((part.startsWith('{') ? values?.[part.slice(1, -1)] : undefined) ?? part))
    .join('');
}

function split(text: string): readonly string[] {
  return text.split(/(\{\w+\})/).filter((part) => part !== '');
}
