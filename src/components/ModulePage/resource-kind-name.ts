import {translate} from '@docusaurus/Translate';

/** The name of a resource's kind, as the schema of a module lists them. */
export function resourceKindName(kind: string): string {
  switch (kind) {
    case 'reading':
      return translate({id: 'lectern.resource.reading', message: 'Reading'});
    case 'video':
      return translate({id: 'lectern.resource.video', message: 'Video'});
    case 'documentation':
      return translate({id: 'lectern.resource.documentation', message: 'Documentation'});
    case 'hands-on':
      return translate({id: 'lectern.resource.handsOn', message: 'Hands-on'});
    case 'book':
      return translate({id: 'lectern.resource.book', message: 'Book'});
    case 'community':
      return translate({id: 'lectern.resource.community', message: 'Community'});
    default:
      return kind;
  }
}
