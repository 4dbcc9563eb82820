import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Input } from '../model/networks/index.ts';
import { createEvaluator, type Reading } from '../model/reading.ts';
import type { Visitor } from '../model/networks/visitors.ts';
import { defaultState, inputEntries, type PageState, withInput } from '../model/state.ts';

const current = signal<PageState>(defaultState);

/** The page's one state: what the reader has set, shared by every number, field and figure. */
export const state: ReadonlySignal<PageState> = current;

/** Reads any number of the book at the reader's state. */
export const evaluate: ReadonlySignal<(reading: Reading) => number> = computed(() =>
  createEvaluator(current.value),
);

export function setState(next: PageState): void {
  current.value = next;
}

const resetCount = signal(0);

/** How often the reader has brought the book's state back: a field with a slip in it must then forget that. */
export const resets: ReadonlySignal<number> = resetCount;

/** Brings the book's state back. The visitors come as another table, so that what was typed into the old one is gone. */
export function reset(): void {
  batch(() => {
    current.value = { ...defaultState, visitors: [...defaultState.visitors] };
    currentStep.value = undefined;
    resetCount.value += 1;
  });
}

export function setVisitors(visitors: readonly Visitor[]): void {
  current.value = { ...current.value, visitors };
}

/** Acts on each change from now on, not on the state as it is. Returns what ends it. */
export function onChange(act: () => void): () => void {
  let told = false;
  return current.subscribe(() => {
    if (told) act();
    told = true;
  });
}

/** Sets one input, kept within its range. The value must be a number that the input allows. */
export function setInput(input: Input, value: number): void {
  current.value = withInput(current.value, input, clamp(input, value));
}

/** Moves an input by so many of its own steps, without gathering binary dust (0.7 + 0.01 = 0.71). */
export function nudge(input: Input, steps: number, from = current.value[input]): void {
  const { step, integer } = inputEntries[input];
  const moved = from + (integer ? Math.trunc(steps) || Math.sign(steps) : steps) * step;
  setInput(input, Number(moved.toFixed(9)));
}

function clamp(input: Input, value: number): number {
  const { min, max } = inputEntries[input];
  return Math.min(max, Math.max(min, value));
}

/** One step of an arrow key or a dragged pixel: Shift is coarse, Alt is fine. */
export const paceOf = (event: { shiftKey: boolean; altKey: boolean }): number =>
  event.shiftKey ? 10 : event.altKey ? 0.1 : 1;

const currentStep = signal<number | undefined>(undefined);

/** How many steps of the computation graph the reader has walked; undefined while it is shown as a whole. */
export const step: ReadonlySignal<number | undefined> = currentStep;

export function setStep(next: number | undefined): void {
  currentStep.value = next;
}
