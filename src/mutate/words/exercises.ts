import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Source } from '../../chapters/chapter.ts';
import type { Jsx } from '../../chapters/jsx.ts';
import { parseMdx } from '../../chapters/mdx.ts';
import { isQuantityOf } from '../../contract/names.ts';
import { answerOf, remarkExercises } from '../../markdown/plugins/exercises.ts';
import { remarkStates } from '../../markdown/plugins/states.ts';
import type { Book } from '../../chapters/book.ts';
import { symbols } from '../../notation/symbols.ts';
import type { Quantity } from '../../model/networks/index.ts';
import { editsOf } from '../../proof/edits/edits.ts';
import { applyEdit } from '../../proof/edits/edit.ts';
import { pick, type Random } from '../../proof/points/random.ts';
import { sentenceComplaints } from '../../proof/sentences/complaints.ts';
import { isSame, valueOf } from '../../proof/sentences/values.ts';
import { alike } from './alike.ts';
import { placeOf, sameNumber, sourceOf, type Slip, type Written } from './slip.ts';

/** Slips in an exercise: another answer, the answer at another label, another way to find it. */
export function otherAnswers(jsx: Jsx, written: Written, random: Random, book: Book): Slip[] {
  const [from] = placeOf(jsx);
  const tag = /^<Exercise(?:[^>"]|"[^"]*")*>/.exec(sourceOf(jsx, written))?.[0] ?? '';
  const answer = /answer="(\w+)"/.exec(tag)?.[1] ?? '';
  const by = / by="([^"]*)"/.exec(tag)?.[1] ?? '';
  if (by === '') return [];
  const noticed = (source: Source) => refusal(source, book) ?? sentenceComplaints(source)[0]?.message;
  const slip = (text: string, says: string, same?: string): Slip => ({
    change: 'answer', from, to: from + tag.length, text, of: tag, says, noticed, same,
  }); // prettier-ignore
  const reading = answerOf(jsx, written.model);
  const known = (Object.keys(symbols) as Quantity[]).filter((each) => isQuantityOf(reading.model, each));
  const twin = alike(answer);
  const others = new Set([...(twin && isQuantityOf(reading.model, twin) ? [twin] : []), pick(random, known as [Quantity, ...Quantity[]])]);
  const ways = editsOf(by).filter(({ kind }) => kind !== 'relation');
  return [
    ...[...others].filter((other) => other !== answer).map((other) =>
      slip(tag.replace(`answer="${answer}"`, `answer="${other}"`), `${other} as the answer`, isSame(valueOf(reading), valueOf({ ...reading, quantity: other })) ? sameNumber : undefined)),
    ...Array.from({ length: Math.min(3, ways.length) }, () => ways.splice(Math.floor(random() * ways.length), 1)).flat().map((edit) =>
      slip(tag.replace(by, () => applyEdit(by, edit)), `${edit.says} in the way to the answer`)),
  ];
} // prettier-ignore

/** What the build says of a chapter's exercises. */
function refusal({ file, text }: Source, book: Book): string | undefined {
  const page = new VFile({ path: file, value: text });
  const tree: Root = parseMdx(text);
  try {
    remarkStates({ book })(tree, page);
    remarkExercises({ book })(tree, page);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
