import { beforeEach, expect, test, vi } from 'vitest';
import { defaultState } from '../model/state.ts';
import { type Edit, typedInto } from './typing.ts';

beforeEach(() => {
  vi.stubGlobal('document', { querySelector: () => ({ textContent: JSON.stringify({ strings: {} }) }) });
  return () => vi.unstubAllGlobals();
});

const afterKeys = (texts: readonly string[]): Edit =>
  texts.reduce<Edit>((edit, text) => typedInto('x1', text, edit.after, edit), {
    before: defaultState,
    after: defaultState,
  });

test('a number typed is the page’s; none gives back the page from before the edit', () => {
  expect(afterKeys(['', '0', '0.', '0.5']).after.x1).toBe(0.5);
  expect(afterKeys(['', '0', '0.', '0.5', '0.5k']).after).toBe(defaultState);
  expect(afterKeys(['0.5', '0.5k', '0.5']).after.x1).toBe(0.5);
});

test('what else changes the page ends the edit', () => {
  const elsewhere = { ...afterKeys(['0.5']).after, x2: 0.9 };
  expect(typedInto('x1', '0.5k', elsewhere, afterKeys(['0.5'])).after).toBe(elsewhere);
  expect(typedInto('x1', '0.5k', elsewhere).after).toBe(elsewhere);
});
