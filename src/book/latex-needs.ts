import { packagesFor } from '../citation/latex.ts';
import { fill } from '../contract/fill.ts';
import type { Language } from '../notation/entry.ts';
import { stringsFor } from '../strings/index.ts';

/** What a document in LaTeX needs for a form of a citation, as a sentence; nothing where it needs nothing. */
export function latexNeeds(form: string, language: Language): string {
  const packages = packagesFor(form, language).map((name) => `\\usepackage{${name}}`);
  return packages.length > 0 ? fill(stringsFor(language).latexNeeds, { packages: packages.join(', ') }) : '';
}
