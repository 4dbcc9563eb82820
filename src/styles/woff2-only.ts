import type { Plugin } from 'postcss';

/** A PostCSS plugin: of a font's several files only the woff2 stays, which every browser of today reads; its names on the reader's device stay before it. */
export const woff2Only = (): Plugin => ({
  postcssPlugin: 'woff2-only',
  Declaration: {
    src(declaration) {
      const woff2 = /url\([^)]*\.woff2[^)]*\)\s*format\(["']woff2["']\)/.exec(declaration.value)?.[0];
      if (!woff2) return;
      const kept = [...(declaration.value.match(/local\([^)]*\)/g) ?? []), woff2].join(', ');
      if (kept !== declaration.value) declaration.value = kept;
    },
  },
});
