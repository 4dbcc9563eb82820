import { leavesOf, type Facts } from './facts.ts';
import { factsOfPage } from './page.ts';

/** The facts of a file of the book, by the kind of file that its name tells. */
export function factsOf(name: string, content: string): Facts {
  if (name.endsWith('.html')) return factsOfPage(content);
  if (/\.(json|ipynb)$/.test(name)) return { data: leavesOf(JSON.parse(content)) };
  return { downloads: content.split('\n') };
}
