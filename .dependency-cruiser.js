import { layers } from './layers.js';

const folder = (layer) => `^src/${layer}/`;

/** A layer may import itself and the layers of its row; its tests may import what they test it against. */
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `src/${layer} may import only: ${allowed.join(', ') || 'nothing outside itself'} (layers.js)`,
  severity: 'error',
  from: { path: folder(layer), pathNot: '\\.test\\.ts$' },
  to: {
    path: Object.keys(layers)
      .filter((other) => other !== layer && !allowed.includes(other))
      .map(folder),
  },
}));

/** It reads no .astro file: their layers are held by the linter, circles through them by knip and the second rule. */
export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no script imports a page', severity: 'error', from: {}, to: { path: '\\.astro$' } },
    {
      name: 'the book has one door, src/book/index.ts',
      severity: 'error',
      from: { pathNot: '^src/book/' },
      to: { path: '^src/book/', pathNot: '^src/book/index\\.ts$' },
    },
    ...layerRules,
  ],
  options: {
    doNotFollow: 'node_modules',
    // Types too: a circle of types is a circle for who reads.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    extraExtensionsToScan: ['.astro'],
  },
};
