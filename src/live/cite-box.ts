import { isStyle } from '../contract/citation.ts';
import { fill } from '../contract/fill.ts';
import type { CiteWords } from '../contract/words.ts';
import { citationOf, tagPage, wordsOf } from './citation-files.ts';
import { writeForms } from './clipboard.ts';
import { filledForms, inText } from './citation-forms.ts';
import type { CitedNumber } from './number-link.ts';
import { equationOf } from './number-sentence.ts';
import { unselect } from './unselect.ts';

const remembered = 'one-weight:cite-style';

/** Opens the box over the page. A number, if there is one, goes into every form. */
export async function showBox(tag: string, number?: CitedNumber): Promise<void> {
  const [citation, words] = await Promise.all([citationOf(tag), wordsOf()]);
  // Asked for twice while its files were on their way.
  if (document.querySelector('.cite-box')) return;
  const forms = filledForms(citation, words, number);
  const { dialog, choice, text, needs, status, copy } = createBox(
    tag,
    words,
    number ? equationOf(number, inText(words)) : citation.title,
  );
  for (const [form, name] of Object.entries(words.forms)) choice.add(new Option(name, form));
  const last = recall();
  choice.value = last in forms ? last : 'apa';
  const show = () => {
    const form = choice.value;
    text.classList.toggle('for-programs', !isStyle(form));
    if (isStyle(form)) text.innerHTML = forms[form] ?? '';
    else text.textContent = forms[form] ?? '';
    text.setAttribute('aria-label', words.forms[form] ?? '');
    needs.textContent = words.needs[form] ?? '';
    status.textContent = '';
  };
  choice.addEventListener('change', () => {
    remember(choice.value);
    show();
  });
  copy.addEventListener('click', () => void copyText(text, isStyle(choice.value), status, words));
  dialog.addEventListener('close', () => {
    unselect(dialog);
    dialog.remove();
  });
  show();
  document.body.append(dialog);
  dialog.showModal();
}

/** Copies a style's text with its italics. Without permission to the clipboard the text is selected, for the reader to copy. */
async function copyText(
  text: HTMLElement,
  isStyled: boolean,
  status: HTMLElement,
  words: CiteWords,
): Promise<void> {
  const styled = isStyled ? { 'text/html': text.innerHTML } : {};
  try {
    await writeForms({ 'text/plain': text.textContent, ...styled });
    status.textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = words.copyByHand;
  }
}

function createBox(tag: string, words: CiteWords, object: string) {
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-box';
  const heading = document.createElement('h2');
  heading.id = 'cite-box-title';
  heading.textContent = fill(words.citeObject, { object });
  dialog.setAttribute('aria-labelledby', heading.id);
  const label = document.createElement('label');
  const choice = document.createElement('select');
  label.append(`${words.citeStyle} `, choice);
  const text = document.createElement('div');
  text.className = 'citation';
  text.tabIndex = 0;
  text.setAttribute('role', 'group');
  const needs = document.createElement('p');
  needs.className = 'citation-needs';
  const copy = button(words.copy);
  const close = button(words.close);
  close.addEventListener('click', () => dialog.close());
  const page = document.createElement('a');
  page.href = tagPage(tag);
  page.textContent = fill(words.tagPageOf, { tag });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const foot = document.createElement('div');
  foot.className = 'cite-box-foot';
  foot.append(copy, page, close);
  dialog.append(heading, label, text, needs, foot, status);
  return { dialog, choice, text, needs, status, copy };
}

function button(text = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  return element;
}

/** Storage may be forbidden; the box then opens on its first style. */
function remember(style: string): void {
  try {
    localStorage.setItem(remembered, style);
  } catch {
    return;
  }
}

function recall(): string {
  try {
    return localStorage.getItem(remembered) ?? '';
  } catch {
    return '';
  }
}
