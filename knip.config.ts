import type { KnipConfig } from 'knip';

/** What starts by itself, or is named where knip does not look. */
export default {
  entry: [
    'content/**/*.mdx',
    // A chapter names its components; index.ts there tells the compiler where they are.
    'src/components/chapter/*.astro',
    // Starlight's overrides and alias, by the names that astro.config.mjs makes.
    'src/components/chrome/*.{astro,ts}',
    // Bundled by esbuild from src/cells/bundle.ts, and what a cell imports there.
    'src/cells/guest/{sandbox,one-weight}.ts',
    // Copied as text into the programs that readers download.
    'src/publish/programs/kit.ts',
    // Started by the page: `new Worker(…)`, and the event that wakes an island.
    'src/cells/worker.ts',
    'src/islands/waking/wanted.ts',
    // Run by hand, as CONTRIBUTING tells.
    'scripts/*.ts',
  ],
  project: ['**/*.{ts,tsx,js,mjs,astro,mdx}', '!src/markdown/golden/**', '!src/proof/fixtures/**'],
  // Starlight's own; lazy-search.ts stands in for it. The fonts are named in a style sheet.
  ignoreDependencies: ['@pagefind/default-ui', '@fontsource(-variable)?/.*'],
  // A reader's program, run where it is installed (scripts/cite-tools).
  ignoreBinaries: ['pandoc'],
  // The usual ones, and circles: those through .astro files dependency-cruiser does not see.
  include: [
    'files', 'dependencies', 'unlisted', 'binaries', 'unresolved', 'exports', 'types', 'enumMembers', 'duplicates',
    'cycles',
  ],
  rules: { cycles: 'error' },
  cycles: { dynamicImports: true },
  treatConfigHintsAsErrors: true,
} satisfies KnipConfig; // prettier-ignore
