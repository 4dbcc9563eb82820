import { getJongseong, josa, numberToHangul } from 'es-hangul';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printNumber } from '../model/print.ts';
import { fill } from './fill.ts';
import { finalOf, particleAfter } from './particle.ts';

const pairs = ['은/는', '이/가', '을/를', '과/와', '으로/로', '이라/라'] as const;
const words = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** A printed number as it is read: whole numbers by place, as es-hangul writes them, and decimals one by one. */
function readAloud(printed: string): string {
  if (printed === 'NaN') return '엔에이엔';
  if (printed.endsWith('∞')) return '무한대';
  if (printed.includes('×10')) return '십의 몇 제곱';
  const [whole = '', decimals] = printed.replace(/[^\d.]/g, '').split('.');
  if (decimals === undefined) return whole === '0' ? '영' : numberToHangul(Number(whole));
  return [...decimals].map((digit) => words[Number(digit)]).join('');
}

/** es-hangul has the rule of ㄹ for 으로/로, and takes 와/과 the other way round. */
const oracle = (word: string, pair: (typeof pairs)[number]): string =>
  josa.pick(word, pair === '과/와' ? '와/과' : pair);

const printed = [
  ...Array.from({ length: 100 }, (_, i) => String(i)),
  ...Array.from({ length: 20 }, (_, i) => String(3 * 10 ** i)),
  ...[
    '0.7010',
    '0.4312',
    '−0.35',
    '(−0.5)',
    '1,000',
    '12,340,000',
    '∞',
    '−∞',
    'NaN',
    '5.4000×10⁻¹⁹',
    '1×10⁷',
  ],
  ...Array.from({ length: 60 }, (_, i) => (i * 0.0173 - 0.4).toFixed(4)),
].filter((text) => !/e/.test(text));
const named = ['예측값', '손실', '가중치', '교차 엔트로피', '학습률', '식', '길', '표', '값', '첫째 인수'];

test('two hundred numbers and words take the particle that their reading asks for', () => {
  expect(printed.length + named.length).toBeGreaterThan(199);
  for (const pair of pairs) {
    for (const text of printed)
      expect(text + particleAfter(text, pair)).toBe(text + oracle(readAloud(text), pair));
    for (const word of named) expect(word + particleAfter(word, pair)).toBe(word + oracle(word, pair));
  }
});

test('so does any number that the book prints', () => {
  fc.assert(
    fc.property(fc.double(), fc.constantFrom(...pairs), (value, pair) => {
      const text = printNumber(value);
      expect(particleAfter(text, pair)).toBe(oracle(readAloud(text), pair));
    }),
  );
});

test('letters are read by their names, and what closes behind them is not read', () => {
  const ends = {
    x: '',
    'w₁₁': 'ㄹ',
    ẑ: '',
    CE: '',
    L: 'ㄹ',
    'f₂': '',
    '(5.1a)': '',
    '(5.1)': 'ㄹ',
    ReLU: '',
    '“N”': 'ㄴ',
  };
  for (const [text, final] of Object.entries(ends)) expect([text, finalOf(text)]).toEqual([text, final]);
});

test('any syllable ends as es-hangul takes it apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      (syllable) => {
        const final = getJongseong(syllable);
        expect(finalOf(syllable) === '').toBe(final === '');
        expect(finalOf(syllable) === 'ㄹ').toBe(final === 'ㄹ');
      },
    ),
  );
});

test('a text is filled with the particle that fits what it was filled with', () => {
  expect(fill('{a}{은/는} {b}{으로/로}', { a: '0.4312', b: '0.7' })).toBe('0.4312는 0.7로');
});

test('the copula keeps its 이 after a number that ends in a vowel, but not where it quotes', () => {
  expect(fill('{a}{이고/고} {a}{이므로/므로} {a}{이라고/라고}', { a: '0.4312' })).toBe(
    '0.4312이고 0.4312이므로 0.4312라고',
  );
});
