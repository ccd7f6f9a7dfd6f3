import {describe, expect, it} from 'vitest';
import {toDownloadGroups} from '../../../../src/components/LessonPage/to-download-groups';

function groupsOf(...fileNames: string[]): string[] {
  const downloads = fileNames.map((fileName) => ({fileName, href: `/files/${fileName}`}));
  return toDownloadGroups(downloads).map(({name, files}) =>
    [name, ...files.map(({ending}) => ending)].join(' '),
  );
}

describe('toDownloadGroups', () => {
  it('needs no name for files of one kind', () => {
    expect(groupsOf('frameworks.py', 'frameworks.ipynb')).toEqual([' .py .ipynb']);
  });

  it('names groups by what tells them apart', () => {
    expect(groupsOf('ml-torch.py', 'ml-torch.ipynb', 'ml-tensorflow.py', 'ml-tensorflow.ipynb')).toEqual([
      'torch .py .ipynb',
      'tensorflow .py .ipynb',
    ]);
  });

  it('splits names between words only', () => {
    expect(groupsOf('ml-tensor.py', 'ml-tensorflow.py', 'ml-tests.py')).toEqual([
      'tensor .py',
      'tensorflow .py',
      'tests .py',
    ]);
  });

  it('gives nothing for a page without code', () => {
    expect(groupsOf()).toEqual([]);
  });
});
