import {startOf} from '../offsets';
import type {FormCheck} from './form-check';

/** Images say in words what they show. */
export const checkImage: FormCheck = (node, {report}) => {
  if ((node.type !== 'image' && node.type !== 'imageReference') || (node.alt ?? '').trim() !== '') return;
  report.error(
    'image-without-text',
    startOf(node),
    'This image says nothing to a reader who cannot see it.',
    'Write what it shows between the brackets: `![A chart of …](…)`.',
  );
};
