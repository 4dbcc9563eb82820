/**
 * A third network, of another shape, declared as a network is: its model and its symbols. Nothing else is told of it;
 * trace, derivatives, symbols, link, figures and proof follow.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { quantitiesDrawn } from '../figures/network.ts';
import { walkOf } from '../figures/graph.ts';
import { queryOf, stateOf } from '../live/link.ts';
import { descent } from '../model/descent.ts';
import type * as Declared from '../model/networks/declared.ts';
import type { NetworkName, Quantity } from '../model/networks/index.ts';
import { defaultState, inputsOf, withInput, type State } from '../model/state.ts';
import { quantitiesOf, trace } from '../model/trace.ts';
import type * as InputSymbols from '../notation/symbols/inputs.ts';
import type * as UpdateSymbols from '../notation/symbols/update.ts';
import { typesetLatex } from '../notation/typeset.ts';
import { symbols } from '../notation/symbols.ts';
import { complaintsOf } from '../proof/complaints.ts';
import { prove } from '../proof/prove.ts';

vi.mock('../model/networks/declared.ts', async (declared) => {
  const { networks } = await declared<typeof Declared>();
  const { by } = await import('../model/declaring/entry.ts');
  const { real } = await import('../model/declaring/input.ts');
  const { network } = await import('../model/declaring/network.ts');
  const { loss } = await import('../model/quantities/loss.ts');
  const { sigmoid } = await import('../model/quantities/activations.ts');
  const anywhere = [-1000, 1000] as const;
  const { x1, x2, z, eta, seed, iterations } = networks.notebook.inputs;
  const score = (x1: number, v1: number, x2: number, v2: number, x3: number, v3: number, v0: number) =>
    x1 * v1 + x2 * v2 + x3 * v3 + v0;
  const logistic = network({
    inputs: {
      ...{ x1, x2, x3: real('data', -0.2, anywhere, 0.01), z },
      v1: real('weight', 0.5, anywhere, 0.01),
      v2: real('weight', -0.3, anywhere, 0.01),
      v3: real('weight', 0.8, anywhere, 0.01),
      v0: real('weight', 0.1, anywhere, 0.01),
      ...{ eta, seed, iterations },
    },
    quantities: {
      f: {
        value: by(score, 'x1', 'v1', 'x2', 'v2', 'x3', 'v3', 'v0'),
        slopes: {
          ...{ v1: by((x1) => x1, 'x1'), v2: by((x2) => x2, 'x2'), v3: by((x3) => x3, 'x3') },
          v0: by(() => 1),
        },
      },
      ...sigmoid,
      ...loss,
      updatedV1: { value: by((v1, eta, slope) => v1 - eta * slope, 'v1', 'eta', 'dCE_dv1') },
    },
    gradient: { of: 'CE', in: ['v1', 'v2', 'v3', 'v0'] },
    path: { weight: 'v1', factors: ['dCE_dzhat', 'dzhat_df', 'df_dv1'] },
    moves: { v1: 'updatedV1' },
  });
  return { networks: { ...networks, logistic } };
});

vi.mock('../notation/symbols/inputs.ts', async (declared) => {
  const { inputs } = await declared<typeof InputSymbols>();
  const weight = (i: number) => ({ ...inputs.w1, latex: `v_${String(i)}` });
  const more = { v0: weight(0), v1: weight(1), v2: weight(2), v3: weight(3) };
  return { inputs: { ...inputs, x3: { ...inputs.x2, latex: 'x_3' }, ...more } };
});

vi.mock('../notation/symbols/update.ts', async (declared) => {
  const { update } = await declared<typeof UpdateSymbols>();
  return { update: { ...update, updatedV1: { ...update.updatedW11, latex: 'v_1^{\\text{new}}' } } };
});

const logistic = 'logistic' as NetworkName;
/** No −0: a link carries 0. */
const number = fc.double({ min: -2, max: 2, noNaN: true }).map((x) => x + 0);
const states = fc
  .record({ x1: number, x2: number, x3: number, v1: number, v2: number, v3: number, v0: number })
  .map((inputs): State => ({ ...defaultState, ...inputs, z: 0.3 }));
type Values = Readonly<Record<string, number>>;

test('its trace has its own quantities, forward and backward', () => {
  fc.assert(
    fc.property(states, (state) => {
      const { x1, x2, x3, v1, v2, v3, v0 } = state as Readonly<
        Record<'x1' | 'x2' | 'x3' | 'v1' | 'v2' | 'v3' | 'v0', number>
      >;
      const f = x1 * v1 + x2 * v2 + x3 * v3 + v0;
      const values = trace(logistic, state) as Values;
      expect(values['f']).toBe(f);
      for (const [weight, input] of Object.entries({ v1: x1, v2: x2, v3: x3, v0: 1 }))
        expect(values[`dCE_d${weight}`]).toBeCloseTo((1 / (1 + Math.exp(-f)) - 0.3) * input, 12);
      expect(Object.keys(values)).not.toContain('w11');
    }),
  );
});

test('descent moves the weight that it declares', () => {
  const [first, second] = descent(logistic, defaultState) as unknown as Values[];
  expect(second?.['v1']).toBe(first?.['updatedV1']);
  expect(second?.['CE']).toBeLessThan(first?.['CE'] ?? NaN);
});

test('every quantity has a symbol, derivatives without being told', () => {
  for (const quantity of quantitiesOf(logistic)) expect(symbols[quantity].latex).not.toBe('');
  expect(typesetLatex('\\frac{\\partial\\CE}{\\partial\\v3}')).toContain('symbol=dCE_dv3');
});

test('a link carries its inputs and gives them back', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(stateOf(queryOf(state)).state).toEqual(state);
    }),
  );
  const moved = withInput(defaultState, 'x3' as keyof State, 0.25);
  expect(queryOf(moved, undefined, inputsOf(logistic))).toBe('?x3=0.25');
  expect(queryOf(moved, undefined, inputsOf('notebook'))).toBe('');
});

test('its figures draw what it declares', () => {
  expect(quantitiesDrawn(logistic)).toEqual(['x1', 'x2', 'x3', 'v1', 'v2', 'v3', 'v0', 'f', 'zhat']);
  expect(walkOf(logistic).map(({ quantity }) => quantity)).toEqual([
    'f',
    'zhat',
    'CE',
    'dCE_dzhat',
    'dzhat_df',
    'df_dv1',
  ] as Quantity[]);
});

const chapter = (claims: string) => ({
  file: 'content/en/01-logistic.mdx',
  text: `---\ntitle: T\nchapter: 1\nmodel: logistic\n---\n\n${[
    ['f', '\\f = \\x1\\v1 + \\x2\\v2 + \\x3\\v3 + \\v0'],
    ['zhat', '\\zhat = \\frac{1}{1+e^{-\\f}}'],
    ['CE', '\\CE = -\\left(\\z\\ln\\zhat + (1-\\z)\\ln(1-\\zhat)\\right)'],
  ]
    .map(([id, latex]) => `<Equation id="${id}" kind="definition">\n$$\n${latex}\n$$\n</Equation>\n\n`)
    .join('')}${claims}\n`,
});

test('its equations are proved and its functions held against them', () => {
  const right = prove([chapter('$\\frac{\\partial\\CE}{\\partial\\v3} = (\\zhat - \\z)\\x3$')]);
  expect(complaintsOf(right)).toEqual([]);
  const held = right.functions.filter(
    ({ wiring, verdict }) => wiring === logistic && verdict.kind === 'holds',
  );
  expect(held.map(({ quantity }) => quantity)).toEqual(
    expect.arrayContaining(['f', 'zhat', 'CE', 'df_dv2', 'dCE_dv1', 'dCE_dv2', 'dCE_dv3', 'dCE_dv0']),
  );
  const [wrong] = complaintsOf(
    prove([chapter('$\\frac{\\partial\\CE}{\\partial\\v3} = (\\z - \\zhat)\\x3$')]),
  );
  expect(wrong).toMatchObject({ line: 25, message: expect.stringContaining('does not hold') as string });
});
