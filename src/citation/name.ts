import { fill } from '../contract/fill.ts';
import type { Strings } from '../strings/index.ts';
import type { Kind } from './registry.ts';

const keys = {
  chapter: 'nameChapter',
  section: 'nameSection',
  equation: 'nameEquation',
  line: 'nameEquation',
  figure: 'nameFigure',
  table: 'nameTable',
  cell: 'nameCell',
  exercise: 'nameExercise',
  depth: 'nameDepth',
} as const satisfies Record<Kind, keyof Strings>;

/** “Equation 5.2b”, “5장”: what an object is called in running text. */
export const nameOf = (kind: Kind, number: string, strings: Strings): string =>
  fill(strings[keys[kind]], { n: number });
