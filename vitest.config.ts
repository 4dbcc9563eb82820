import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', '*.test.ts'],
    // Many tests try thousands of points; how long that takes on a busy machine is no defect.
    testTimeout: 120_000,
  },
});
