import {expect, it} from 'vitest';
import {courseHref} from '../../../../src/client/archive/course-href';

it.each([
  ['/foundations/#plan', '/foundations/#plan'],
  ['foundations/', '/foundations/'],
  ['https://example.org/', null],
  ['//example.org/', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
])('%s may be %s', (href, expected) => {
  expect(courseHref(href, '/')).toBe(expected);
});
