import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { chapterOf, type InBook } from '../context.ts';

interface Options extends InBook {
  /** The chapters that the table of contents has, by file name. */
  readonly chapters: readonly string[];
}

/** A numbered chapter that the table of contents leaves out could be read by nobody. */
export function remarkListed({ chapters, ...options }: Options) {
  return (_: Root, file: VFile) => {
    const { name, number } = chapterOf(file, options);
    if (number === undefined || chapters.includes(name)) return;
    file.fail(
      `The chapter is in no table of contents: add chapter('${name}', 'its title', '제목') to src/sidebar.ts.`,
      { place: { line: 1, column: 1 }, source: 'one-weight', ruleId: 'listed' },
    );
  };
}
