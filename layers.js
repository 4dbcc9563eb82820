/**
 * Who may import whom: a layer may import itself and the layers in its row.
 * The linter enforces the table; ARCHITECTURE.md tells what each layer is for.
 */
export const layers = {
  model: [],
  strings: [],
  notation: ['model'],
  proof: ['model', 'notation'],
  markdown: ['model', 'notation', 'proof', 'strings'],
  live: ['model'],
  islands: ['model', 'live', 'strings', 'notation'],
  components: ['model', 'notation', 'markdown', 'live', 'islands', 'strings', 'styles'],
  pages: ['model', 'notation', 'components', 'islands', 'strings', 'styles'],
  publish: [],
  styles: [],
};
