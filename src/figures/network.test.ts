import { expect, test } from 'vitest';
import type { NetworkName, Quantity } from '../model/networks/index.ts';
import { wirings } from '../model/oracle/states.ts';
import { defaultState } from '../model/state.ts';
import { trace } from '../model/trace.ts';
import { network, thickness } from './network.ts';

const weights: readonly Quantity[] = ['w1', 'w2', 'w12', 'w21', 'w11', 'w22'];

test.each(wirings)(
  'the %s network shows each weight, and marks as unused just those that reach nothing',
  (wiring) => {
    const { parts, edges } = network(wiring, 'wide');
    const drawn = new Set([...edges.map((edge) => edge.weight), ...parts.flatMap((part) => part.quantities)]);
    const unused = parts.filter(({ kind }) => kind === 'unused').flatMap(({ quantities }) => quantities);
    for (const weight of weights) {
      const moved = trace(wiring, { ...defaultState, [weight]: defaultState[weight as 'w1'] + 0.25 });
      expect(drawn).toContain(weight);
      expect(unused.includes(weight), weight).toBe(moved.zhat === trace(wiring, defaultState).zhat);
    }
  },
);

test('what differs is marked in both wirings, and nothing else', () => {
  const label = (wiring: NetworkName) =>
    network(wiring, 'narrow').edges.map((edge) => edge.weight ?? 'as it is');
  expect(label('notebook').filter((weight, i) => weight !== label('intended')[i])).toHaveLength(3);
  for (const wiring of wirings) {
    const different = network(wiring, 'narrow').edges.filter(({ differs }) => differs);
    expect(different.map(({ weight }) => weight)).not.toContain('w11');
    expect(different).toHaveLength(wiring === 'notebook' ? 3 : 2);
  }
});

test('a larger weight has a thicker line, of either sign, within bounds', () => {
  const widths = [0, 0.1, -1, 10, -1000].map(thickness);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(widths[0]).toBe(1);
  expect(widths.at(-1)).toBeLessThan(7);
});
