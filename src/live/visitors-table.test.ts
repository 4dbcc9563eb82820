import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitors } from '../model/networks/visitors.ts';
import { pastedTable, readTable, textsOf } from './visitors-table.ts';

const two = [
  { x1: 0.7, x2: 0.3, z: 1 },
  { x1: 0.5, x2: 0.1, z: 0 },
];

test.each([
  ['tabs', '0.7\t0.3\t1\n0.5\t0.1\t0'],
  ['tabs and decimal commas', '0,7\t0,3\t1\r\n0,5\t0,1\t0\r\n'],
  ['semicolons and decimal commas', '0,7;0,3;1\n0,5;0,1;0'],
  ['commas', '0.7,0.3,1\n0.5,0.1,0\n'],
  ['commas and spaces', '0.7, 0.3, 1\n0.5, 0.1, 0'],
  ['quoted decimal commas', '"0,7","0,3","1"\n"0,5","0,1","0"'],
  ['spaces', '0.7 0.3 1\n 0.5  0.1  0 '],
  ['spaces and decimal commas', '0,7 0,3 1\n0,5 0,1 0'],
  ['headings', 'height\twarmth\tlabel\n0.7\t0.3\t1\n0.5\t0.1\t0'],
  ['empty lines and a byte order mark', '\ufeff0.7;0.3;1\n\n;;\n0.5;0.1;0\n'],
  ['a column of nothing behind', '0.7\t0.3\t1\t\n0.5\t0.1\t0\t'],
])('a pasted table with %s is read', (_, text) => {
  expect(readTable(pastedTable(text) as string[][]).visitors).toEqual(two);
});

test.each(['', '0.7', '0,7', '1/2', 'a person'])('“%s” is a value for one field, no table', (text) => {
  expect(pastedTable(text)).toBeUndefined();
});

test.each([
  ['letters', 'tall\t0.3\t1', ['not-a-number', undefined, undefined]],
  ['a missing cell', '0.7\t\t1', [undefined, 'empty', undefined]],
  ['two missing cells', '0.7\t', [undefined, 'empty', 'empty']],
  ['a label that is neither', '0.7\t0.3\t0.5', [undefined, undefined, 'label']],
  ['a label in words', '0.7\t0.3\tyes', [undefined, undefined, 'not-a-number']],
  ['too many cells', '0.7\t0.3\t1\t9', [undefined, undefined, 'not-a-number']],
  ['out of range', '5000\t0.3\t1', ['out-of-range', undefined, undefined]],
  ['thousands or decimals', '1,000\t0.3\t1', ['two-readings', undefined, undefined]],
])('%s: the cell is told, and there is no table', (_, line, problems) => {
  const { visitors: read, problems: told } = readTable(pastedTable(`${line}\n0.5\t0.1\t0`) as string[][]);
  expect(read).toBeUndefined();
  expect(told).toEqual([problems, [undefined, undefined, undefined]]);
});

test('a thousand rows are a table, one more is refused and counted', () => {
  const rows = (n: number): string =>
    Array.from({ length: n }, (_, i) => `0.${String(i)}\t0.5\t${String(i % 2)}`).join('\n');
  expect(readTable(pastedTable(rows(1000)) as string[][]).visitors).toHaveLength(1000);
  expect(pastedTable(rows(1001))).toEqual({ refused: 1001 });
});

test('what the fields show is read back as what it was', () => {
  const cell = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => x + 0);
  const row = fc.record({ x1: cell, x2: cell, z: fc.constantFrom(0, 1) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (table) => {
      expect(readTable(textsOf(table)).visitors).toEqual(table);
    }),
  );
  expect(readTable(textsOf(visitors)).visitors).toEqual(visitors);
});
