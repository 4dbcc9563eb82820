import { expect, test } from 'vitest';
import { exactly, product, sigmoid } from '../oracle/exact.ts';
import { furthest } from '../oracle/furthest.ts';
import { anyMagnitude, samples, uniform } from '../oracle/samples.ts';
import { dzhat_df, zhat } from './activations.ts';

const inputs = samples(100_000, [
  uniform(-5, 5),
  uniform(-45, 45),
  uniform(-708, 708),
  anyMagnitude(-1074, 5),
]).map((f) => [f]);

test('ẑ is within 3 ulp of the correctly rounded sigmoid wherever e⁻ᶠ does not overflow', () => {
  const worst = furthest(zhat, (f) => sigmoid(exactly(f)), inputs);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(3);
});

test('∂ẑ/∂f is within 4 ulp of the correctly rounded σ(f)σ(−f), also where ẑ has long become 1', () => {
  const worst = furthest(dzhat_df, (f) => product(sigmoid(exactly(f)), sigmoid(exactly(-f))), inputs);
  expect(worst.ulps, `at ${String(worst.at)}`).toBeLessThanOrEqual(4);
});
