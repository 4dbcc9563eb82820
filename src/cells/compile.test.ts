import { expect, test } from 'vitest';
import { lastExpression } from './compile.ts';

test.each([
  ["'https://a.b'", "'https://a.b'"],
  ['`a // ${b}`', '`a // ${b}`'],
  ['const a = 1;\na; // the value', 'a'],
  ['a;\n/* the end */', 'a'],
  ['a;;', 'a'],
  ['first(); second()', 'second()'],
  ['/\\d/.test(text)', '/\\d/.test(text)'],
  ['f(\n  1,\n)', 'f(\n  1,\n)'],
  ['  indented', 'indented'],
  ['a\n  .b()', 'a\n  .b()'],
  ['await later()', 'await later()'],
  ['x as number', 'x as number'],
  ['a === b', 'a === b'],
  ['i++', 'i++'],
  ["import { zhat } from 'one-weight';\nzhat(0)", 'zhat(0)'],
])('%j shows %j', (code, shown) => {
  const last = lastExpression(code);
  expect(last?.text).toBe(shown);
  expect(code.slice(last?.from, last?.to)).toBe(shown);
});

test.each([
  '', '// a', 'const a = 1;', 'x = 1', 'x += 1', 'a.b[0] = 1', '[a, b] = [b, a]', 'function f() {}', '{ a; }',
  'for (const a of all) a;', 'if (a) b;', 'class A {}', 'type A = number;',
])('%j shows nothing', (code) => {
  expect(lastExpression(code)).toBeUndefined();
}); // prettier-ignore
