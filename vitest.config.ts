import { defineConfig } from 'vitest/config';

const everywhere = ['src/**/*.test.ts', 'scripts/**/*.test.ts', '*.test.ts'];
/** It replaces modules of the model, and would replace them for others. */
const replacing = ['src/book/third-network.test.ts'];

export default defineConfig({
  test: {
    // Many tests try thousands of points; how long that takes on a busy machine is no defect.
    testTimeout: 120_000,
    projects: [
      // One worker runs many files, so that what they share is loaded once.
      { extends: true, test: { name: 'book', include: everywhere, exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'another network', include: replacing } },
    ],
  },
});
