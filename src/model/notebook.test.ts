import { expect, test, vi } from 'vitest';
import { notebookRun } from './notebook.ts';
import reference from './reference/notebook-run.json';
import { defaultState } from './state.ts';

test('the notebook’s program prints every digit that the notebook printed', () => {
  const printed = notebookRun(defaultState).map(({ zhat, CE, w11_before, w11_after }) => ({
    z_hat: String(zhat),
    CE: String(CE),
    w11_before: String(w11_before),
    w11_after: String(w11_after),
  }));
  expect(printed).toEqual(reference.iterations);
});

test('each iteration starts from the weight that the one before arrived at', () => {
  const steps = notebookRun({ ...defaultState, iterations: 100 });
  expect(steps).toHaveLength(100);
  expect(steps.slice(1).map((step) => step.w11_before)).toEqual(
    steps.slice(0, -1).map((step) => step.w11_after),
  );
});

test('the program follows the reader’s weights, and never reads w₂₁', () => {
  const [first] = notebookRun({ ...defaultState, w11: 1 });
  expect(first?.w11_before).toBe(1);
  expect(notebookRun({ ...defaultState, w21: 99 })).toEqual(notebookRun(defaultState));
});

test('`npm run notebook` prints the run as JSON, in the shape and with the digits of the reference', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import('../../scripts/notebook.ts');
  const printed: unknown = JSON.parse(log.mock.calls.flat().join('\n'));
  log.mockRestore();
  const { inputs, initial_weights, iterations } = reference;
  expect(printed).toEqual({ inputs, initial_weights, iterations });
});
