import {describe, expect, it} from 'vitest';
import {groupObjectives} from '../../../../src/components/ModulePage/group-objectives';

const objective = (id: string, group: string | null) => ({id, html: id, group});

describe('groupObjectives', () => {
  it('puts neighbours of one group together and keeps the order', () => {
    const groups = groupObjectives([
      objective('m.o1', 'Formats'),
      objective('m.o2', 'Formats'),
      objective('m.o3', 'Serving'),
    ]);
    expect(groups.map(({name, members}) => [name, members.map(({id}) => id)])).toEqual([
      ['Formats', ['m.o1', 'm.o2']],
      ['Serving', ['m.o3']],
    ]);
  });

  it('makes one group without a name where there are none', () => {
    const groups = groupObjectives([objective('m.o1', null), objective('m.o2', null)]);
    expect(groups.map(({name, members}) => [name, members.length])).toEqual([[null, 2]]);
  });
});
