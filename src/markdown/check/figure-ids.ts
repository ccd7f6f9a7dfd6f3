import type {PageDraft} from '../parse/page-draft';
import type {Finding} from './finding';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids of figures: the prefix that tells figures and tables apart is set before them by itself. */
export function checkFigureIds({body}: PageDraft): readonly Finding[] {
  return body.elements.flatMap(({name, attributes}) => {
    if (name !== 'Figure') return [];
    const attribute = attributes.find((candidate) => candidate.name === 'id');
    const id = attribute?.value;
    if (attribute === undefined || typeof id !== 'string' || id.trim() === '') return [];
    const bare = id.replace(/^(?:fig|tab)-/, '');
    if (ID.test(id) && bare === id) return [];
    return [
      {
        rule: 'bad-id' as const,
        place: attribute.place,
        message: bare === id ? `\`${id}\` is no id.` : 'The prefix of a figure’s id is set by itself.',
        fix: ID.test(bare) ? `Write \`id="${bare}"\`.` : 'Use lower-case letters, digits and hyphens.',
      },
    ];
  });
}
