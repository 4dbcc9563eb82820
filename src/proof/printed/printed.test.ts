import { beforeAll, describe, expect, test } from 'vitest';
import { printNumber, printInput } from '../../model/print.ts';
import { decimals } from '../arithmetic/decimals.ts';
import { theoryOfBook } from '../of-book.ts';
import { auditPage } from './audit.ts';
import { exactReader } from './exact.ts';
import { printedAs, printedInput } from './round.ts';

let exact: ReturnType<typeof exactReader>;
beforeAll(() => {
  exact = exactReader(theoryOfBook('en'));
});

const page = (content: string): string =>
  `<main><div class="book" data-model="notebook">${content}</div></main>`;
const zhat = (text: string, value = '0.70103078632435578') =>
  `<span data-quantity="zhat" data-value="${value}">${text}</span>`;
/** A derivative that no double is as large as. */
const farOut = (value: string, text: string) =>
  `<span data-quantity="dCE_dzhat" data-with='{"w22":-1000,"x1":0,"x2":0,"z":1}' data-value="${value}">${text}</span>`;
const faultsOf = (content: string): string[] => {
  const { wrong, strays } = auditPage(page(content), exact);
  return [...wrong, ...strays].map(({ line, message }) => `${String(line)}: ${message}`);
};

test('the notebook’s own digits come out of the printed definitions, to 60 digits', () => {
  const run = (quantity: 'zhat' | 'CE' | 'w11_after', iteration: number) =>
    exact({ quantity, model: 'program', iteration }).toNumber();
  expect(run('zhat', 1)).toBeCloseTo(0.7010307863243558, 15);
  expect(run('CE', 3)).toBeCloseTo(0.3390604735219194, 15);
  expect(run('w11_after', 3)).toBeCloseTo(0.21566472402149306, 15);
});

describe('a wrong number on a finished page is told with its line', () => {
  test.each([
    ['a right one', zhat('0.7010'), []],
    [
      'one in MathML',
      `<math><mn data-quantity="zhat" data-value="0.70103078632435578">0.7011</mn></math>`,
      ['1: zhat (notebook) in MathML: “0.7011” is printed, rounded rightly it is “0.7010”'],
    ],
    [
      'a wrong digit',
      `<p>\n${zhat('0.7020')}</p>`,
      ['2: zhat (notebook) in HTML: “0.7020” is printed, rounded rightly it is “0.7010”'],
    ],
    [
      'a sign lost',
      '<span data-quantity="dCE_dzhat" data-value="-1.426470876183911">1.4265</span>',
      ['1: dCE_dzhat (notebook) in HTML: “1.4265” is printed, rounded rightly it is “−1.4265”'],
    ],
    [
      'the sign of ∞ lost',
      `${farOut('-Infinity', '−∞')}<p>\n${farOut('-Infinity', '∞')}</p>`,
      ['2: dCE_dzhat (notebook) in HTML: “∞” is printed, rounded rightly it is “−∞”'],
    ],
    [
      'more than ∞',
      farOut('-Infinity', '−∞0'),
      ['1: dCE_dzhat (notebook) in HTML: “−∞0” is printed, rounded rightly it is “−∞”'],
    ],
    [
      'a value on the other side of 0',
      farOut('Infinity', '∞'),
      ['1: dCE_dzhat (notebook) in HTML: data-value is Infinity, the book gives -1.97'],
    ],
    [
      'cut off, not rounded',
      '<span data-quantity="CE" data-model="program" data-iteration="2" data-value="0.3469745206215468">0.3469</span>',
      ['1: CE (program, iteration 2) in HTML: “0.3469” is printed, rounded rightly it is “0.3470”'],
    ],
    [
      'a wrong value',
      zhat('0.7010', '0.70103078632'),
      [
        '1: zhat (notebook) in HTML: data-value is 0.70103078632, the printed definitions give 0.701030786324355',
      ],
    ],
    [
      'the other wiring’s value',
      `<div data-model="intended">${zhat('0.7010')}</div>`,
      ['1: zhat (intended) in HTML: data-value is 0.70103078632435578, the printed definitions give 0.54'],
    ],
    [
      'a decimal of nobody',
      '<p>about 0.7010</p>',
      ['1: “about 0.7010” holds a decimal that no quantity, quotation or choice accounts for'],
    ],
    ['a quoted one', '<q class="quoted">0.904</q>', []],
  ])('%s', (_, content, expected) => {
    const faults = faultsOf(content);
    expect(faults).toHaveLength(expected.length);
    expected.forEach((message, i) => {
      expect(faults[i]).toContain(message);
    });
  });
});

test('rounding worked out from decimals is the page’s own rounding', () => {
  const samples = [
    0.70103078632435578, -1.42647, 30, 2981.9579870427, 1e7, 12345678.9, 4.9e-5, -6.1442123e-6, 5e-5,
    1.670170079e-5,
  ];
  for (const value of samples) expect(printedAs(decimals.of(String(value)))).toBe(printNumber(value));
  for (const value of [0.7, 1, 0, -0.25, 0.026, 1000])
    expect(printedInput(decimals.of(String(value)))).toBe(printInput(value));
});
