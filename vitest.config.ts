import { defineConfig } from 'vitest/config';

const everywhere = ['src/**/*.test.ts', 'scripts/**/*.test.ts', '*.test.ts'];
/** The modules that these replace (the model's, the languages) they would replace for others. */
const replacing = ['src/book/third-network.test.ts', 'src/markdown/third-language.test.ts'];
/** Each chapter's program, run as the page shows it and as a reader takes it along, by every engine that may meet it. */
const programs = ['src/publish/cells.test.ts', 'src/publish/downloads.test.ts'];
/** Hundreds of wrong formulas, each proved anew: a part of `npm run mutate`. */
const slips = ['src/mutate/latex.test.ts'];

export default defineConfig({
  test: {
    // Many tests try thousands of points; how long that takes on a busy machine is no defect.
    testTimeout: 120_000,
    // By itself one is left out for the watching, which on two halves the speed.
    maxWorkers: '100%',
    // A thread starts sooner than a process, and takes a sixteenth less time for all.
    pool: 'threads',
    projects: [
      // One worker runs many files, so that what they share is loaded once.
      {
        extends: true,
        test: {
          name: 'book',
          include: everywhere,
          exclude: [...replacing, ...programs, ...slips],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'another world', include: replacing } },
      { extends: true, test: { name: 'programs', include: programs } },
      { extends: true, test: { name: 'slips', include: slips } },
    ],
  },
});
