import {describe, expect, it} from 'vitest';
import {toContents} from '../../../../src/components/PageContents/to-contents';

const toc = [
  {value: 'Lost', id: 'lost', level: 3},
  {value: 'One', id: 'one', level: 2},
  {value: '<code>eval()</code>', id: 'eval', level: 3},
  {value: 'Deep', id: 'deep', level: 4},
  {value: 'Two', id: 'two', level: 2},
];

describe('toContents', () => {
  it('puts headings below their section; one before any section has no place', () => {
    expect(toContents(toc)).toEqual([
      {id: 'one', html: 'One', entries: [{id: 'eval', html: '<code>eval()</code>', entries: []}]},
      {id: 'two', html: 'Two', entries: []},
    ]);
  });

  it('goes as deep as the page asks', () => {
    expect(toContents(toc, 2).flatMap(({entries}) => entries)).toEqual([]);
    expect(toContents(toc, 4)[0]?.entries.map(({id}) => id)).toEqual(['eval', 'deep']);
  });
});
