import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { chapterFrom } from '../chapters/chapter.ts';
import { sourcesOf } from '../chapters/sources.ts';
import { bookPlugins } from './index.ts';
import { remarkCells } from './plugins/cells.ts';
import { remarkFormulas } from './plugins/formulas.ts';
import { remarkListed } from './plugins/listed.ts';
import { whileWriting } from './writing.ts';

/** Inline formulas are the checker's, and the cells take their time. */
const left: readonly unknown[] = [remarkFormulas, remarkCells];

interface Known {
  /** The components a chapter may use. */
  readonly components: Readonly<Record<string, string>>;
  /** The chapters of the table of contents. */
  readonly chapters: readonly string[];
}

/**
 * What a build would refuse in a language's chapters beside their relations, with file, line and column: false claims,
 * unknown quantities, references to nothing, …
 */
export function refusedIn(language: string, { components, chapters }: Known): string[] {
  const lines: string[] = [];
  const plugins = [
    [remarkListed, { chapters }],
    ...bookPlugins(components).filter((plugin) => !left.includes([plugin].flat()[0])),
  ];
  const building = unified().use(plugins as never);
  const telling = unified().use(whileWriting(plugins as never, (line) => lines.push(line)) as never);
  for (const source of sourcesOf(language)) {
    const { file, text, tree } = chapterFrom(source);
    const run = (processor: typeof building) =>
      processor.runSync(structuredClone(tree), new VFile({ path: file, value: text }));
    // Most chapters are refused nothing, and to go on after a refusal takes a copy of the chapter at every step.
    try {
      run(building);
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      run(telling);
    }
  }
  return lines;
}
