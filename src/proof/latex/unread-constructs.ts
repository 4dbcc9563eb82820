import { Misread } from '../../notation/latex/misread.ts';
import type { Token } from '../../notation/latex/tokens.ts';

/** LaTeX that a book on networks may want and that is not read yet, each with what it is. */
const unread: Readonly<Record<string, string>> = {
  '\\int': 'an integral',
  '\\oint': 'an integral',
  '\\lim': 'a limit cannot be checked at points',
  '\\sup': 'a bound over infinitely many points',
  '\\inf': 'a bound over infinitely many points',
  '\\argmax': 'the place of a maximum; write the maximum itself',
  '\\argmin': 'the place of a minimum; write the minimum itself',
  '\\infty': 'no number; write a limit in an <Unchecked>',
  '\\nabla': 'a gradient; write its entries as \\frac{\\partial\\CE}{\\partial\\w11}',
  '\\binom': 'a binomial coefficient',
  '\\det': 'a determinant',
  '\\otimes': 'a tensor product',
  '\\oplus': 'a direct sum',
  '\\circ': 'a composition; write f(g(x))',
  '\\pm': 'two formulas in one; write each',
  '\\mp': 'two formulas in one; write each',
  '\\hat': 'a letter with a mark; a quantity has a macro, such as \\zhat',
  '\\bar': 'a letter with a mark; give it a macro',
  '\\tilde': 'a letter with a mark; give it a macro',
  '\\vec': 'a letter with a mark; a vector is written \\mathbf',
  '\\mathcal': 'a letter of another alphabet; give it a macro',
  '\\sin': 'a function that the book does not use',
  '\\cos': 'a function that the book does not use',
  '\\tan': 'a function that the book does not use',
  '\\lfloor': 'a rounded number',
  '\\lceil': 'a rounded number',
};

/** Refuses a construct by its name, so that an author knows what to write instead. Throws Misread. */
export function refuseUnread({ kind, text, at }: Token): void {
  if (kind === 'command' && text === '\\log') {
    throw new Misread(
      'unknown-symbol',
      at,
      '\\log does not say its base; write \\ln for the natural logarithm',
    );
  }
  const [, environment] = kind === 'open' ? (/^\\begin\s*\{(.+)\}$/.exec(text) ?? []) : [];
  if (environment && !/^(d?cases|[pbBvV]?matrix)$/.test(environment)) {
    throw new Misread('unknown-symbol', at, `\\begin{${environment}} is not read yet inside a formula`);
  }
  if (kind === 'command' && Object.hasOwn(unread, text)) {
    throw new Misread('unknown-symbol', at, `${text} is not read yet: ${unread[text] ?? ''}`);
  }
}
