import type { Source } from '../../chapters/chapter.ts';
import type { Jsx } from '../../chapters/jsx.ts';
import { defaultState } from '../../model/state.ts';
import { isTrueAt, parseComparison } from '../../model/claim.ts';
import { createEvaluator } from '../../model/reading.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { claimsOf, type Claim } from '../../proof/claims/find.ts';
import { wrongOf } from '../../proof/claims/check.ts';
import { comparingOf } from '../../proof/claims/comparing.ts';
import { sentenceComplaints } from '../../proof/sentences/complaints.ts';
import type { Definitions } from '../../proof/definitions.ts';
import type { Theory } from '../../proof/theory.ts';
import { alike } from './alike.ts';
import { phrasings } from './phrasing.ts';
import { placeOf, sourceOf, type Slip, type Written } from './slip.ts';

const elsewhere = 'said of another number than the claim’s, which no check reads';

const turned: Readonly<Record<string, string>> = {
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** Slips in a claim: its comparison turned round or of another quantity, its words or those of `otherwise` turned round. */
export function otherClaims(jsx: Jsx, written: Written, { definitions }: Theory): Slip[] {
  const [from, to] = placeOf(jsx);
  const source = sourceOf(jsx, written);
  const noticed = (changed: Source): string | undefined => {
    const claim = claimsOf(changed).find(({ place }) => place.line === jsx.position?.start.line && place.column === jsx.position.start.column);
    if (!claim) return 'claim';
    const wrong = wrongOf(claim, definitions[claim.model]) ?? sentenceComplaints(changed)[0]?.message;
    return wrong ?? falseAtFirst(claim, definitions[claim.model]);
  };
  const slip = (change: string, text: string, says: string, same?: string): Slip => ({ change, from, to, text, of: source.slice(0, 60), says, noticed, same });
  const when = /when="([^"]*)"/.exec(source)?.[1] ?? '';
  const [opening = ''] = /^<Claim(?:[^>"]|"[^"]*")*>/.exec(source) ?? [];
  const said = source.slice(opening.length);
  const operator = parseComparison(when)?.operator;
  const quantity = /^\w+/.exec(when)?.[0] ?? '';
  const twin = alike(quantity);
  const otherwise = / otherwise="([^"]*)"/.exec(opening)?.[1] ?? '';
  const withOtherwise = (words: string) => opening.replace(` otherwise="${otherwise}"`, ` otherwise="${words}"`) + said;
  const { contrary } = phrasings[written.language];
  const inSaid = contrary.filter(([word]) => word.test(said)).slice(0, 2);
  const inOtherwise = contrary.filter(([word]) => word.test(otherwise)).slice(0, 2);
  return [
    ...(operator ? [slip('claim', source.replace(`when="${when}"`, `when="${when.replace(operator, turned[operator] ?? '')}"`), 'turned round')] : []),
    ...(twin && isQuantity(twin) ? [slip('claim', source.replace(`when="${when}"`, `when="${when.replace(quantity, twin)}"`), `${twin} instead of ${quantity}`)] : []),
    ...inSaid.map(([word, other]) => slip('claim', opening + said.replace(word, other), `“${other}” in its words`, said.split(';')[0]?.search(word) === -1 ? elsewhere : undefined)),
    ...inOtherwise.map(([word, other]) => slip('otherwise', withOtherwise(otherwise.replace(word, other)), `“${other}” in otherwise`)),
  ];
} // prettier-ignore

/** What the build says of a claim that is not true of the page as a reader first finds it. */
function falseAtFirst(claim: Claim, definitions: Definitions): string | undefined {
  const comparison = parseComparison(claim.when);
  if (!comparison) return undefined;
  const said = { comparison, comparing: comparingOf(comparison, definitions) };
  const isTrue = isTrueAt(said, { ...defaultState, ...claim.with }, createEvaluator(defaultState));
  return isTrue ? undefined : 'it is false at the default inputs';
}
