import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Example } from './examples.ts';
import type { Row } from './latex.ts';

/** The styles whose bibliography pandoc's own engine prints; Chicago's notes are no bibliography. */
const styles: Readonly<Record<string, string>> = {
  apa: 'apa',
  mla: 'modern-language-association',
  'chicago-date': 'chicago-author-date',
  ieee: 'ieee',
  harvard: 'harvard-cite-them-right',
  vancouver: 'vancouver',
};

const csl = join(import.meta.dirname, '../../src/citation/csl');

/** Each example's CSL-JSON printed by pandoc, beside what the book prints. What differs is told, and is no complaint. */
export function withPandoc(all: readonly Example[]): Row[] {
  return Object.entries(styles).map(([style, file]) => {
    const printed = all.map(({ forms }) => [
      plainText(forms[style] ?? ''),
      byPandoc(forms['csl'] ?? '', file),
    ]);
    const different = printed.filter(([ours, theirs]) => ours !== theirs);
    const [ours = '', theirs = ''] = different[0] ?? [];
    return {
      tool: 'pandoc',
      what: style,
      result: `${String(all.length - different.length)} of ${String(all.length)} the same${ours && `\n  book:   ${ours}\n  pandoc: ${theirs}`}`,
      complaints: printed.filter(([, theirs]) => theirs === '').map(() => 'nothing printed'),
    };
  });
}

function byPandoc(items: string, style: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cite-tools-'));
  const path = join(folder, 'items.json');
  writeFileSync(path, items);
  const options = [
    '--citeproc',
    '--csl',
    join(csl, `${style}.csl`),
    '--bibliography',
    path,
    '-t',
    'html',
    '--wrap=none',
  ];
  const { stdout } = spawnSync('pandoc', options, {
    input: '---\nnocite: "@*"\nsuppress-bibliography: false\n---\n',
    encoding: 'utf8',
  });
  return plainText(stdout.replace(/<div class="csl-left-margin">.*?<\/div>/s, ''));
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words alone: without marks of HTML, raised or not, the numbers of a list, and differences of white space. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll(/&#38;|&amp;/g, '&')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
    .replaceAll('⁻', '−')
    .replace(/^\s*(\[1\]|1\.)/, '')
    .replace(/\s+/g, ' ')
    .trim();
