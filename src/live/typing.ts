import type { Input } from '../model/networks/index.ts';
import { type PageState, parseInput, withInput } from '../model/state.ts';
import { explain, understood } from './problem.ts';
import { state } from './store.ts';

/** What is told beside a field: what is wrong with its text, or what was understood. */
export interface Told {
  readonly problem: string;
  readonly meant: string;
}

let edit: { readonly input: Input; readonly before: PageState; readonly after: PageState } | undefined;

/** From here on the page as it is now is the one from before the edit. */
export function beginEdit(): void {
  edit = undefined;
}

/**
 * What the page is to be after a key in a field: with the number that stands there, or as it was before the edit while
 * no number does, lest the part of it that was one should count.
 */
export function typedInto(input: Input, text: string): Told & { readonly state: PageState } {
  const now = state.peek();
  const before = edit?.input === input && edit.after === now ? edit.before : now;
  const parsed = parseInput(input, text);
  const after = parsed.ok ? withInput(now, input, parsed.value) : before;
  edit = { input, before, after };
  return {
    state: after,
    problem: parsed.ok ? '' : explain(parsed, before[input]),
    meant: parsed.ok ? understood(text, parsed.value) : '',
  };
}
