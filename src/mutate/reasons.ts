import { reasonsIn } from '../notation/latex/rows.ts';
import { soleQuantity } from '../notation/latex/pieces.ts';
import type { Formula } from '../proof/formulas.ts';
import type { Theory } from '../proof/theory.ts';

/** A formula in which one line gives another reason. */
interface OtherReason {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly says: string;
}

/** What a line may be said to follow by that does not: of each kind of reason one. */
const others = [
  'multiply out',
  'the denominators cancel',
  'the chain rule',
  'differentiate',
  'the logarithm of a product',
];

/** Slips in the reasons of a formula: another thing that was done, another equation, another quantity's definition. */
export function otherReasons({ latex, card }: Formula, { relations }: Theory): OtherReason[] {
  const cards = [...new Set(relations.flatMap(({ formula }) => formula.card?.id ?? []))];
  return reasonsIn(latex).flatMap(({ at, parts }) => {
    const end = latex.indexOf('\\\\', at) < 0 ? latex.length : latex.indexOf('\\\\', at);
    const written = /^\\by\s*\{/.exec(latex.slice(at))?.[0] ?? '';
    const close = latex.lastIndexOf('}', end);
    const said = latex.slice(at + written.length, close);
    const phrase = (text: string): OtherReason => ({
      from: at + written.length,
      to: close,
      text,
      says: `“${text}” as the reason instead of “${said}”`,
    });
    return [
      ...others.filter((text) => text !== said).map(phrase),
      ...parts.flatMap((part): OtherReason[] => {
        const replace = (text: string): OtherReason => ({
          from: part.at,
          to: part.at + part.text.length,
          text,
          says: `${text} in the reason instead of ${part.text}`,
        });
        if (part.kind === 'formula') return twinsOf(part.text).map(replace);
        if (part.kind !== 'reference') return [];
        const [id = ''] = part.text.split('.');
        const place = cards.indexOf(id);
        const near = [cards[place - 1], cards[place + 1]].filter(
          (other) => other !== undefined && other !== card?.id,
        );
        return near.map((other) => ({
          ...replace(`\\ref{${other ?? ''}}`),
          to: part.at + `\\ref{${part.text}}`.length,
        }));
      }),
    ];
  });
}

/** Other quantities than the one that was put in. */
const twinsOf = (latex: string): string[] =>
  soleQuantity(latex) ? ['\\f1', '\\zhat', '\\CE'].filter((other) => other !== latex.trim()) : [];
