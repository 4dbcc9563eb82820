import { effect } from '@preact/signals';
import { printAllDigits } from '../model/print.ts';
import { fill } from '../contract/fill.ts';
import type { CiteWords } from '../contract/words.ts';
import { citations, wordsOf } from './citation-files.ts';
import { inText } from './citation-forms.ts';
import { queryOf } from './link.ts';
import { faultsOf } from './link-faults.ts';
import { agree, readNumber, recompute, type CitedNumber } from './number-link.ts';
import { sentenceOf } from './number-sentence.ts';
import { pageAsTarget } from './tagged.ts';
import { state } from './store.ts';

type Verdict = 'damaged' | 'differs' | 'unfit' | 'agrees';

/** Says at the top of the page whether the number that a link cites is what the book computes, and what does not fit. */
export async function verifyLink(): Promise<void> {
  const query = location.search;
  const cited = readNumber(query);
  const place = document.querySelector<HTMLElement>('[data-verdict]');
  if (!cited || !place) return;
  const words = await wordsOf();
  const { verdict, lines } =
    cited === 'damaged'
      ? { verdict: 'damaged' satisfies Verdict, lines: [words.verifyDamaged] }
      : await verdictOn(cited, query, words);
  place.replaceChildren(...lines.map(paragraph));
  place.dataset['verdict'] = verdict;
  place.hidden = false;
  if (cited !== 'damaged') hideWhenLeft(place, cited);
}

async function verdictOn(cited: CitedNumber, query: string, words: CiteWords) {
  const now = recompute(cited);
  const faults = await faultsOf(cited, query, pageAsTarget(), words);
  const verdict = !agree(now, cited.value) ? 'differs' : faults.length > 0 ? 'unfit' : 'agrees';
  const lines = [
    words[({ differs: 'verifyDiffers', unfit: 'verifyUnfit', agrees: 'verifyAgrees' } as const)[verdict]],
    ...faults,
    sentenceOf(cited, words, inText(words)),
    fill(words.verifyCited, { number: printAllDigits(cited.value) }),
    fill(words.verifyNow, { number: printAllDigits(now) }),
    ...versionOf(cited, words),
  ];
  return { verdict: verdict satisfies Verdict, lines };
}

/** Which version a link is from; one that is none of the book's is a fault, and said as one. */
function versionOf({ version: cited }: CitedNumber, words: CiteWords): string[] {
  if (!words.versions.includes(cited)) return [];
  const { version } = citations();
  return [fill(words[cited === version ? 'verifySame' : 'verifyOther'], { cited, version })];
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** The verdict is on the state of the link; when the reader leaves that state, it goes. */
function hideWhenLeft(place: HTMLElement, cited: CitedNumber): void {
  effect(() => {
    if (queryOf(state.value) !== queryOf(cited.state)) place.hidden = true;
  });
}
