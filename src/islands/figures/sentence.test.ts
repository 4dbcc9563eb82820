import { expect, test } from 'vitest';
import { partsOf } from './sentence.ts';

test('a template is words, symbols, numbers and the particles behind them', () => {
  expect(partsOf('[eta] = {eta}{으로/로} {n}번, [w]{이/가} {zhat}', { n: 3, w: 'w11' }, 'intended')).toEqual([
    { kind: 'symbol', of: 'eta' },
    { kind: 'words', text: ' = ' },
    { kind: 'reading', reading: { quantity: 'eta', model: 'intended' } },
    { kind: 'particle', pair: '으로/로' },
    { kind: 'words', text: ' ' },
    { kind: 'number', value: 3 },
    { kind: 'words', text: '번, ' },
    { kind: 'symbol', of: 'w11' },
    { kind: 'particle', pair: '이/가' },
    { kind: 'words', text: ' ' },
    { kind: 'reading', reading: { quantity: 'zhat', model: 'intended' } },
  ]);
});
