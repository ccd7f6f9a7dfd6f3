import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {glossaryEntries} from '../../markdown/build/glossary-entries';
import {preparePage} from '../../markdown/prepare-page';
import {renderInline} from '../../markdown/render-inline';

/** A course's glossary, from the repository's root. */
export const glossaryFile = 'docs/glossary.mdx';

type Definitions = ReadonlyMap<string, {readonly name: string; readonly html: string}>;

const none: Definitions = new Map();
let last: {readonly source: string; readonly definitions: Definitions} = {source: '', definitions: none};

/** Term id → name and definition as HTML. Read at each call, since the live server keeps running; parsed when it changed. */
export function readGlossary(siteDir: string): Definitions {
  const location = path.join(siteDir, glossaryFile);
  const source = existsSync(location) ? readFileSync(location, 'utf8') : '';
  if (source !== last.source) last = {source, definitions: parse(source)};
  return last.definitions;
}

function parse(source: string): Definitions {
  const {draft} = preparePage(glossaryFile, source);
  if (draft === null) return none;
  return new Map(
    glossaryEntries(draft).map(({id, name, definition}) => [
      id,
      {name, html: `<p>${renderInline(definition)}</p>`},
    ]),
  );
}
