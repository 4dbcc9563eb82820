import { effect } from '@preact/signals';
import { printAllDigits } from '../model/print.ts';
import { fill } from '../contract/fill.ts';
import type { CiteWords } from '../contract/words.ts';
import { citations, wordsOf } from './citation-files.ts';
import { sentenceOf } from './citation-forms.ts';
import { queryOf } from './link.ts';
import { agree, readNumber, recompute, type CitedNumber } from './number-link.ts';
import { state } from './store.ts';

/** Says at the top of the page whether the number that a link cites is what the book computes. */
export async function verifyLink(): Promise<void> {
  const cited = readNumber(location.search);
  const place = document.querySelector<HTMLElement>('[data-verdict]');
  if (!cited || !place) return;
  const words = await wordsOf();
  const lines = cited === 'damaged' ? [words.verifyDamaged] : verdictOn(cited, words);
  place.replaceChildren(...lines.map(paragraph));
  place.dataset['verdict'] =
    cited === 'damaged' ? 'damaged' : agree(recompute(cited), cited.value) ? 'agrees' : 'differs';
  place.hidden = false;
  if (cited !== 'damaged') hideWhenLeft(place, cited);
}

function verdictOn(cited: CitedNumber, words: CiteWords): string[] {
  const now = recompute(cited);
  const { version } = citations();
  return [
    words[agree(now, cited.value) ? 'verifyAgrees' : 'verifyDiffers'],
    sentenceOf(cited, words),
    fill(words.verifyCited, { number: printAllDigits(cited.value) }),
    fill(words.verifyNow, { number: printAllDigits(now) }),
    fill(words[cited.version === version ? 'verifySame' : 'verifyOther'], {
      cited: cited.version,
      version,
    }),
  ];
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
