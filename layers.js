/**
 * Who may import whom: a layer may import itself and the layers in its row.
 * The linter enforces the table; ARCHITECTURE.md tells what each layer is for.
 */
export const layers = {
  model: [],
  cells: ['model'],
  strings: [],
  citation: ['strings'],
  notation: ['model'],
  proof: ['model', 'notation'],
  markdown: ['model', 'notation', 'proof', 'strings', 'citation', 'cells'],
  mutate: ['model', 'notation', 'proof', 'markdown'],
  live: ['model', 'cells'],
  figures: ['model'],
  islands: ['model', 'live', 'figures', 'strings', 'notation'],
  components: [
    'model',
    'notation',
    'proof',
    'markdown',
    'live',
    'figures',
    'islands',
    'strings',
    'styles',
    'citation',
    'publish',
  ],
  pages: [
    'model',
    'notation',
    'proof',
    'markdown',
    'components',
    'islands',
    'strings',
    'styles',
    'citation',
    'publish',
  ],
  publish: ['model', 'cells', 'markdown', 'notation', 'strings'],
  styles: [],
};
