import {describe, expect, it} from 'vitest';
import {nearestPage} from '../../../../src/components/NotFoundPage/nearest-page';

const pages = [
  {address: '/', title: 'Course'},
  {address: '/foundations/', title: 'Foundations'},
  {address: '/foundations/ml-frameworks/', title: 'Frameworks'},
  {address: '/glossary/', title: 'Glossary'},
];

describe('nearestPage', () => {
  it.each([
    ['/foundatoins/', 'Foundations'],
    ['/foundations/ml-framework', 'Frameworks'],
    ['/glosary/', 'Glossary'],
    ['/lessons/old-place/ml-frameworks/', 'Frameworks'],
  ])('%s', (pathname, title) => {
    expect(nearestPage(pathname, pages)?.title).toBe(title);
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearestPage('/kubernetes-operators-in-depth/', pages)).toBeNull();
  });
});
