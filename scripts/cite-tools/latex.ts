import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program made of the citations: a line of the table. A complaint fails the run. */
export interface Row {
  readonly tool: string;
  readonly what: string;
  readonly result: string;
  readonly complaints: readonly string[];
}

export const isInstalled = (program: string): boolean =>
  spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

interface Document {
  readonly packages: readonly string[];
  /** What stands between \begin{document} and \end{document}. */
  readonly body: string;
  readonly bib: string;
}

/** A folder of its own with a document and its bibliography. */
function folderOf({ packages, body, bib }: Document): string {
  const folder = mkdtempSync(join(tmpdir(), 'cite-tools-'));
  const head = packages.map((name) => `\\usepackage${name}`).join('\n');
  writeFileSync(
    join(folder, 'doc.tex'),
    `\\documentclass{article}\n${head}\n\\begin{document}\n${body}\n\\end{document}\n`,
  );
  writeFileSync(join(folder, 'book.bib'), bib);
  return folder;
}

function run(folder: string, program: string, ...options: string[]): { failed: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(program, options, { cwd: folder, encoding: 'utf8' });
  return { failed: status !== 0, output: stdout + stderr };
}

const latex = (folder: string) =>
  run(folder, 'pdflatex', '-interaction=nonstopmode', '-halt-on-error', 'doc');

/** The errors of a run of LaTeX, and the letters that its fonts did not have. */
const errorsIn = ({ failed, output }: { failed: boolean; output: string }): string[] => {
  const errors = output.split('\n').filter((line) => /^!|Missing character/.test(line));
  return failed && errors.length === 0 ? [output.slice(-300)] : errors;
};

/** What of the keys and addresses a printed bibliography lost. */
const lostIn = (bbl: string, texts: readonly string[]): string[] =>
  texts.filter((text) => !bbl.replace(/\s+/g, '').includes(text)).map((text) => `lost: ${text}`);

/** A bibliography by one of BibTeX's styles, typeset. */
export function withBibtex(
  style: string,
  packages: readonly string[],
  bib: string,
  kept: readonly string[],
): Row {
  const body = `\\nocite{*}\\bibliographystyle{${style}}\\bibliography{book}`;
  const folder = folderOf({ packages, body, bib });
  const first = errorsIn(latex(folder));
  const { output } = run(folder, 'bibtex', 'doc');
  const warnings = output.split('\n').filter((line) => /^(Warning|I |Repeated)/.test(line));
  // Who publishes the book is nobody but its authors: the one field that BibTeX misses.
  const others = warnings.filter((line) => !/^Warning--empty publisher/.test(line));
  const bbl = readFileSync(join(folder, 'doc.bbl'), 'utf8');
  return {
    tool: 'bibtex',
    what: style,
    result: `${String((bbl.match(/\\bibitem/g) ?? []).length)} entries, ${String(warnings.length - others.length)} without a publisher`,
    complaints: [...first, ...others, ...lostIn(bbl, kept), ...errorsIn(latex(folder))],
  };
}

/** A bibliography by BibLaTeX and biber, held against biber's model of the data, typeset. */
export function withBiber(packages: readonly string[], bib: string): Row {
  const folder = folderOf({ packages, body: '\\nocite{*}\\printbibliography', bib });
  const first = errorsIn(latex(folder));
  const { output } = run(folder, 'biber', '--validate-datamodel', 'doc');
  const warnings = output.split('\n').filter((line) => /^(WARN|ERROR)/.test(line));
  return {
    tool: 'biber',
    what: packages.join(' '),
    result: `${String((bib.match(/^@/gm) ?? []).length)} entries`,
    complaints: [...first, ...warnings, ...errorsIn(latex(folder))],
  };
}

/** Forms that stand in the text itself. */
export function inText(packages: readonly string[], forms: readonly string[]): Row {
  const folder = folderOf({ packages, body: forms.join('\n\n'), bib: '' });
  return {
    tool: 'pdflatex',
    what: packages.join(' '),
    result: `${String(forms.length)} links`,
    complaints: errorsIn(latex(folder)),
  };
}
