import type { Jsx } from '../../chapters/jsx.ts';
import { stateOf } from '../../chapters/states.ts';
import { pick, type Random } from '../../proof/points/random.ts';
import { placeOf, sourceOf, type Slip, type Written } from './slip.ts';

/** Another state around numbers than their words speak of. What prints its own state cannot print a wrong one. */
export function otherSettings(jsx: Jsx, written: Written, random: Random): Slip[] {
  const source = sourceOf(jsx, written);
  const tag = /^<\w+[^>]*>/.exec(source)?.[0] ?? '';
  const [from] = placeOf(jsx);
  const slip = (text: string): Slip => ({
    change: 'state', from, to: from + tag.length, text, of: tag, says: `${text} instead`,
  }); // prettier-ignore
  if (jsx.name !== 'At')
    return [slip(tag.replace(/ w22=| w21=| w11=| eta=/, ' w12=').replace(' z=', ' x2='))];
  const inputs = Object.entries(stateOf(jsx)).filter(([input]) => tag.includes(` ${input}=`));
  const [first, ...more] = inputs;
  if (!first || / say\b/.test(tag)) return [];
  const [input, value] = pick(random, [first, ...more]);
  const moved = input === 'z' ? 1 - value : input === 'iterations' ? value - 1 : value + 1;
  return [slip(tag.replace(new RegExp(` ${input}=\\{[^}]*\\}`), ` ${input}={${String(moved)}}`))];
}
