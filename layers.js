/**
 * Who may import whom: a layer may import itself and the layers in its row.
 * `npm run lint` holds it; ARCHITECTURE.md tells what each layer is for.
 */
export const layers = {
  model: [],
  contract: ['model'],
  cells: ['model', 'contract'],
  strings: [],
  citation: ['contract', 'strings'],
  notation: ['model', 'contract'],
  chapters: ['model', 'notation', 'citation', 'cells'],
  proof: ['model', 'contract', 'notation', 'chapters'],
  markdown: ['model', 'contract', 'notation', 'chapters', 'proof', 'strings', 'citation', 'cells'],
  mutate: ['model', 'contract', 'notation', 'chapters', 'proof', 'markdown'],
  live: ['model', 'contract', 'cells'],
  figures: ['model'],
  islands: ['model', 'contract', 'live', 'figures', 'strings', 'notation'],
  book: ['model', 'contract', 'notation', 'chapters', 'proof', 'markdown', 'citation', 'strings', 'publish'],
  components: ['model', 'contract', 'notation', 'strings', 'styles', 'book', 'live', 'figures', 'islands'],
  pages: ['contract', 'notation', 'strings', 'book', 'components'],
  publish: ['model', 'contract', 'cells', 'chapters', 'markdown', 'notation', 'strings'],
  styles: [],
};
