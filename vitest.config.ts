import { defineConfig } from 'vitest/config';

const everywhere = ['src/**/*.test.ts', 'scripts/**/*.test.ts', '*.test.ts'];
/** What these replace (the model's modules, the languages, the clock and the document) they would replace for others. */
const replacing = [
  'src/book/third-network.test.ts',
  'src/markdown/third-language.test.ts',
  'src/live/citation-forms.test.ts',
];
/** Each program that a reader takes along, run by every engine that may meet it: no test of what one just changed. */
const elsewhere = ['src/publish/downloads.test.ts'];

export default defineConfig({
  test: {
    // Many tests try thousands of points; how long that takes on a busy machine is no defect.
    testTimeout: 120_000,
    // By itself one is left out for the watching, which on two halves the speed.
    maxWorkers: '100%',
    projects: [
      // One worker runs many files, so that what they share is loaded once.
      {
        extends: true,
        test: { name: 'book', include: everywhere, exclude: [...replacing, ...elsewhere], isolate: false },
      },
      { extends: true, test: { name: 'another world', include: replacing } },
      { extends: true, test: { name: 'programs', include: elsewhere } },
    ],
  },
});
