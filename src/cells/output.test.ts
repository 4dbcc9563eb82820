import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOutput, type Output } from './output.ts';

test('what has the shape of an output is read as it is', () => {
  const outputs: Output[] = [
    { kind: 'text', text: 'a' },
    { kind: 'table', columns: ['a'], rows: [['1']] },
    { kind: 'plot', x: 'x', y: 'y', series: [{ name: 'n', points: [[0, null]] }] },
  ];
  for (const output of outputs) expect(readOutput(JSON.stringify(output))).toEqual(output);
});

test('anything else is no output, and reading it never throws', () => {
  const forged = [
    '', 'null', '[]', '{"kind":"html","text":"<b>"}', '{"kind":"text","text":{}}', '{"kind":"table","columns":[1],"rows":[]}',
    '{"kind":"table","columns":["a"],"rows":[["1","2"]]}', '{"kind":"plot","x":"x","y":"y","series":[{"name":"n","points":[["0",1]]}]}',
    '{"__proto__":{"kind":"text","text":"t"}}',
  ]; // prettier-ignore
  for (const json of forged) expect(readOutput(json)).toBeUndefined();
  fc.assert(fc.property(fc.json(), (json) => readOutput(json) === undefined));
});
