import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Book } from '../../chapters/book.ts';
import type { Source } from '../../chapters/chapter.ts';
import { textAttribute, type Jsx } from '../../chapters/jsx.ts';
import { parseMdx } from '../../chapters/mdx.ts';
import { remarkReferences } from '../../markdown/plugins/references.ts';
import { pick, type Random } from '../../proof/points/random.ts';
import { placeOf, sourceOf, type Slip, type Written } from './slip.ts';

/** A reference to something of another kind, to another of its kind, and to nothing. */
export function otherReferences(jsx: Jsx, written: Written, random: Random, book: Book): Slip[] {
  const [from, to] = placeOf(jsx);
  const id = textAttribute(jsx, 'to') ?? '';
  const own = book.objects.find((object) => object.id === id);
  const word = /([A-Za-z]+) $/.exec(written.text.slice(0, from))?.[1] ?? '';
  const noticed = (source: Source) => refusal(source, book);
  const slip = (change: string, other: string, same?: string): Slip => ({
    change, from, to, text: `<Ref to="${other}" />`, of: `${word} ${sourceOf(jsx, written)}`, says: `${other} instead`, noticed, same,
  }); // prettier-ignore
  const ofKind = (kinds: readonly string[]): string[] => book.objects.filter(({ kind, id: other }) => kinds.includes(kind) && other !== id).map(({ id: other }) => other);
  const others = ofKind(own?.kind === 'chapter' ? ['equation'] : own?.kind === 'equation' ? ['line', 'chapter'] : ['equation']);
  const alike = ofKind([own?.kind ?? '']);
  const has = (all: readonly string[]): all is [string, ...string[]] => all.length > 0;
  return [
    slip('reference', `${id}s`),
    ...(has(others) ? [slip('reference', pick(random, others))] : []),
    ...(has(alike) ? [slip('reference', pick(random, alike), 'of its kind; what is said of it there, no check reads')] : []),
  ];
} // prettier-ignore

/** What the build says of a chapter's references. */
function refusal({ file, text }: Source, book: Book): string | undefined {
  const page = new VFile({ path: file, value: text });
  const tree: Root = parseMdx(text);
  try {
    remarkReferences({ book })(tree, page);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
