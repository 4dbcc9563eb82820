import type { InBook } from './context.ts';
import { remarkCells } from './plugins/cells.ts';
import { remarkClaims } from './plugins/claims.ts';
import { remarkComponents, type Components } from './plugins/components.ts';
import { remarkEquations } from './plugins/equations.ts';
import { remarkExercises } from './plugins/exercises.ts';
import { remarkFormulas } from './plugins/formulas.ts';
import { remarkLiterals } from './plugins/literals.ts';
import { remarkNumbers } from './plugins/numbers.ts';
import { remarkParticles } from './plugins/particles.ts';
import { remarkQuotes } from './plugins/quotes.ts';
import { remarkReferences } from './plugins/references.ts';
import { remarkStates } from './plugins/states.ts';
import { remarkTags } from './plugins/tags.ts';

/** The book's markup, in reading order; what is left after these are the components of a page. */
export const bookPlugins = (components: Components, options: InBook = {}) => {
  return [
    [remarkLiterals, options],
    [remarkStates, options],
    [remarkParticles, options],
    [remarkTags, options],
    [remarkEquations, options],
    [remarkReferences, options],
    [remarkFormulas, options],
    [remarkExercises, options],
    [remarkNumbers, options],
    [remarkClaims, options],
    [remarkQuotes, options],
    [remarkCells, options],
    [remarkComponents, { components }],
  ] as const;
};

export { typesetting as rehypePlugins } from './typesetting.ts';
