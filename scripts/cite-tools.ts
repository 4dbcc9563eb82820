/**
 * Puts the citations of the built site through the programs that readers cite with, where they are installed: pandoc,
 * LaTeX with BibTeX's styles, and with biber. Prints what each made of them and what was skipped; fails where one
 * complains.
 */
import { existsSync } from 'node:fs';
import { examples } from './cite-tools/examples.ts';
import { inText, isInstalled, withBiber, withBibtex, type Row } from './cite-tools/latex.ts';
import { withPandoc } from './cite-tools/pandoc.ts';

if (!existsSync('dist/en/cite/words.json')) throw new Error('There is no dist/: run npm run build first.');
const english = examples('en');
const korean = examples('ko');
const form = (all: typeof english, name: string): string[] => all.map(({ forms }) => forms[name] ?? '');
const bib = (all: typeof english, name: string): string => form(all, name).join('\n');
const addresses = form(english, 'link');

const bibtexStyles: readonly (readonly [style: string, ...packages: string[]])[] = [
  ['plain'], ['abbrv'], ['alpha'], ['unsrt'], ['acm'], ['ieeetr'], ['siam'], ['apalike'], ['plainnat', '{natbib}'],
]; // prettier-ignore

const tasks: readonly { needs: readonly string[]; run: () => Row[] }[] = [
  { needs: ['pandoc'], run: () => withPandoc(english) },
  {
    needs: ['pdflatex', 'bibtex'],
    run: () => [
      ...bibtexStyles.map(([style, ...packages]) =>
        withBibtex(style, ['{url}', ...packages], bib(english, 'bibtex'), addresses),
      ),
      {
        ...withBibtex('plain', ['{url}', '{kotex}'], bib(korean, 'bibtex'), form(korean, 'link')),
        what: 'plain, in Korean',
      },
    ],
  },
  {
    needs: ['pdflatex', 'biber'],
    run: () => [
      withBiber(['{biblatex}'], bib(english, 'biblatex')),
      withBiber(['[style=authoryear]{biblatex}'], bib(english, 'biblatex')),
      withBiber(['{kotex}', '{biblatex}'], bib(korean, 'biblatex')),
    ],
  },
  {
    needs: ['pdflatex'],
    run: () => [
      inText(['{hyperref}'], form(english, 'href')),
      inText(['{kotex}', '{hyperref}'], form(korean, 'href')),
    ],
  },
];

let failed = false;
for (const { needs, run } of tasks) {
  const missing = needs.filter((program) => !isInstalled(program));
  if (missing.length > 0)
    console.log(`skipped: ${needs.join(' and ')} (${missing.join(', ')} not installed)`);
  else
    for (const { tool, what, result, complaints } of run()) {
      console.log(
        `${tool.padEnd(9)} ${what.padEnd(32)} ${complaints.length > 0 ? 'complains' : 'ok'}  ${result}`,
      );
      for (const complaint of complaints) console.log(`  ${complaint}`);
      failed ||= complaints.length > 0;
    }
}
process.exitCode = failed ? 1 : 0;
