import {expect, it} from 'vitest';
import {slug} from '../../../src/core/slug';

it.each([
  ['PyTorch', 'pytorch'],
  ['ONNX Runtime', 'onnx-runtime'],
  ['C++ (GCC)', 'c-gcc'],
  ['  Größe — 2 ', 'größe-2'],
  ['…', ''],
])('makes %j to %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
