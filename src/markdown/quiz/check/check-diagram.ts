import {checkDiagrams} from '../../check/diagrams';
import {parseFenceMeta} from '../../parse/fence-meta';
import type {FenceDraft, PageDraft} from '../../parse/page-draft';
import {startOf} from '../offsets';
import {fenceLines, readFence} from '../parse/read-fence';
import type {FormCheck} from './form-check';

/** Diagrams: a text alternative, and lines that can be drawn, by the same check as in lessons. */
export const checkDiagram: FormCheck = (node, {source, report}) => {
  if (node.type !== 'code' || node.lang !== 'mermaid') return;
  const place = report.place(startOf(node));
  const fence: FenceDraft = {
    lang: node.lang,
    meta: parseFenceMeta(node.lang, null),
    code: node.value,
    afterFence: false,
    place,
    metaPlace: place,
    lines: fenceLines(readFence(node, source), source).map(({offset}) => report.place(offset)),
  };
  // The check looks at nothing of a page but its fences.
  const page = {body: {fences: [fence]}} as unknown as PageDraft;
  for (const {rule, place: at, message, fix} of checkDiagrams(page)) {
    report.error(rule === 'diagram-text' ? rule : 'diagram-syntax', report.offset(at), message, fix);
  }
};
