import type { Binary, Condition, Tree, Unary } from '../tree.ts';

/** How a sum or product is rewritten, where the words say which way. */
export type Shape = 'expand' | 'factor' | 'collect' | 'cancel' | 'join' | 'split';

/** One thing that a reason says was done. */
export type Move =
  /** Calculated, with every quantity a number of its own; what the words say was cancelled, by name. */
  | { readonly kind: 'algebra'; readonly shape?: Shape; readonly cancels?: readonly string[] }
  /** Used what holds of functions for any number, as ln(ab) = ln a + ln b: of something `built` by an operation. */
  | { readonly kind: 'functions'; readonly of: readonly Unary[]; readonly built?: Binary }
  /** Took derivatives by the rules of calculus; of something built by one of these, if the words say so. */
  | { readonly kind: 'calculus'; readonly of?: readonly (Tree & { kind: 'unary' | 'binary' })['op'][] }
  | { readonly kind: 'chain' }
  /** Put in one thing for another: in one of these ways. */
  | { readonly kind: 'put'; readonly said: string; readonly ways: readonly Way[] };

/** Relations of which the left side may be put for the right one, and the other way round. */
export type Way = readonly Condition[];

/** One step of a derivation. */
export interface Step {
  readonly from: Tree;
  readonly right: Tree;
}
