import { effect } from '@preact/signals';
import type { PageWord } from '../../contract/words.ts';
import { say } from '../dictionary.ts';
import { cells, codeOf, edits, fromLink, resetCell, type PageCell } from './page.ts';

/** Below edited code: whose edit it is, and what can be done with it. */
export function showNotes(cell: PageCell): void {
  let bar: HTMLElement | undefined;
  effect(() => {
    const isEdited = edits.value.has(cell.id);
    if (!isEdited) {
      bar?.remove();
      bar = undefined;
      return;
    }
    if (!bar) cell.output.before((bar = createBar(cell)));
    const said = bar.querySelector('[data-said]');
    if (said) said.textContent = say(fromLink.value.has(cell.id) ? 'cellFromLink' : 'cellEdited');
    const open = bar.querySelector('.cell-diff');
    if (open) void changesIn(cell).then((changes) => open.replaceWith(changes));
  });
}

function createBar(cell: PageCell): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'cell-notes';
  const said = document.createElement('span');
  said.dataset['said'] = '';
  said.setAttribute('role', 'status');
  const reset = button('cellReset', () => {
    resetCell(cell);
    cell.editButton.focus();
  });
  const diff = button('cellDiff', () => void toggleDiff(cell, bar, diff));
  diff.setAttribute('aria-expanded', 'false');
  const link = button('cellLink', () => void copyLink(bar));
  bar.append(said, reset, diff, link);
  return bar;
}

function button(word: PageWord, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = say(word);
  element.addEventListener('click', act);
  return element;
}

async function toggleDiff(cell: PageCell, bar: HTMLElement, opener: HTMLButtonElement): Promise<void> {
  const open = bar.querySelector('.cell-diff');
  open?.remove();
  opener.setAttribute('aria-expanded', String(!open));
  if (!open) bar.append(await changesIn(cell));
}

async function changesIn(cell: PageCell): Promise<HTMLElement> {
  const { diffOf } = await import('./diff.ts');
  return diffOf(cell.original, codeOf(cell));
}

/** Copies a link to the whole program as it is edited here; where that is forbidden, shows it. */
async function copyLink(bar: HTMLElement): Promise<void> {
  const { fragmentOf } = await import('./program-link.ts');
  const codes = Object.fromEntries(
    cells.filter(({ id }) => edits.value.has(id)).map((one) => [one.id, codeOf(one)]),
  );
  const fragment = await fragmentOf(codes);
  const said = bar.querySelector('[data-said]');
  if (!said) return;
  if (fragment === undefined) {
    said.textContent = say('cellLinkTooLong');
    return;
  }
  const address = location.origin + location.pathname + location.search + fragment;
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = say('cellLinkCopied');
  } catch {
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.textContent = say('cellLink');
    said.replaceChildren(`${say('linkThis')} `, anchor);
  }
}
