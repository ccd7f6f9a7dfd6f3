import {describe, expect, it} from 'vitest';
import {suggest} from '../../../../src/core/search/suggest';

const terms = [
  {text: 'Quantization', address: '/glossary/#quantization'},
  {text: 'KV cache', address: '/glossary/#kv-cache'},
  {text: 'Dynamic batching', address: '/glossary/#dynamic-batching'},
  {text: 'Batching: waiting to be faster', address: '/serving/#batching'},
  {text: 'Several containers: Compose', address: '/docker/#compose'},
  {text: 'KV cache', address: '/serving/#kv'},
];

describe('suggest', () => {
  it('mends a misspelled word and names what is near', () => {
    expect(suggest('quantisaton', terms)).toEqual({
      spelling: 'quantization',
      terms: [{text: 'Quantization', address: '/glossary/#quantization'}],
    });
  });

  it('leaves the words alone that are right', () => {
    expect(suggest('dynamic bacthing', terms).spelling).toBe('dynamic batching');
  });

  it('puts first what shares most words, the glossary before the rest, and each text once', () => {
    expect(suggest('faster dynamic batching', terms).terms.map(({address}) => address)).toEqual([
      '/glossary/#dynamic-batching',
      '/serving/#batching',
    ]);
    expect(suggest('cache', terms).terms).toEqual([{text: 'KV cache', address: '/glossary/#kv-cache'}]);
  });

  it('knows nothing for words that are like none', () => {
    expect(suggest('Fluggastdaten', terms)).toEqual({spelling: null, terms: []});
    expect(suggest('a', terms)).toEqual({spelling: null, terms: []});
    expect(suggest('', [])).toEqual({spelling: null, terms: []});
  });
});
