/** What can be wrong with a relation before it is known whether it is true. */
export type Rule =
  | 'unparsable'
  | 'particle'
  | 'unclosed'
  | 'unknown-symbol'
  | 'shape'
  | 'empty-side'
  | 'no-relation'
  | 'no-definition'
  | 'second-definition'
  | 'definition-form'
  | 'cycle'
  | 'says-nothing'
  | 'puts-in'
  | 'not-reached'
  | 'no-reason'
  | 'no-points'
  | 'reason';

/** LaTeX that says nothing that could be checked; `at` counts characters from the formula's start. */
export class Misread extends Error {
  readonly rule: Rule;
  readonly at: number;

  constructor(rule: Rule, at: number, reason: string) {
    super(reason);
    this.rule = rule;
    this.at = at;
  }
}
