import { effect } from '@preact/signals';
import type { Trial, TrialRow, Trials } from '../contract/trial.ts';
import { evaluateExpression } from '../model/expression.ts';
import { dataValue, printAllDigits } from '../model/print.ts';
import type { Quantity } from '../model/networks/index.ts';
import { agreement } from './agreement.ts';
import { evaluate, setState, state } from './store.ts';
import { chapterOfTag } from './tagged.ts';

let loading: Promise<Trials> | undefined;

/** The relations of the chapter, or of that which a tag's page leads to; asked for again where they were lost on the way. */
async function load(): Promise<Trials> {
  const chapter = chapterOfTag() ?? location.href;
  loading ??= fetch(new URL('checks.json', chapter.replace(/[?#].*$/, ''))).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<Trials>;
  });
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

const stops = new WeakMap<HTMLElement, () => void>();

/** Fills an opened check, and keeps it with the reader's state until it is closed. */
export async function showCheck(check: HTMLDetailsElement): Promise<void> {
  const place = check.querySelector<HTMLElement>('.check-yours');
  const id = check.closest<HTMLElement>('[data-equation]')?.dataset['equation'] ?? '';
  if (!place) return;
  try {
    const { words, equations } = await load();
    const trial = equations[id];
    if (!trial || stops.has(check)) return;
    place.replaceChildren(...panelOf(trial, words));
    const rows = [...place.querySelectorAll<HTMLElement>('[data-row]')];
    const stop = effect(() => {
      const read = evaluate.value;
      rows.forEach((element, i) => {
        const row = trial.rows[i];
        if (row) fillRow(element, row, words, (quantity) => read({ quantity, model: trial.model }));
      });
    });
    stops.set(check, stop);
    check.addEventListener('toggle', () => { stop(); stops.delete(check); }, { once: true }); // prettier-ignore
  } catch {
    place.textContent = place.dataset['lost'] ?? '';
  }
}

function panelOf({ rows, points, letters }: Trial, words: Trials['words']): HTMLElement[] {
  const given = Object.entries(letters).map(([name, value]) => `${name} = ${String(value)}`);
  const heading = [
    words.checkYours,
    ...(given.length > 0 ? [words.checkLetters.replace('{letters}', given.join(', '))] : []),
  ];
  return [
    make('p', { className: 'label' }, [heading.join(', ')]),
    make(
      'div',
      { className: 'check-rows' },
      rows.map((row) => rowOf(row, rows.length > 1, words)),
    ),
    ...(points.length > 0
      ? [
          make('p', { className: 'label' }, [words.checkTry]),
          make('div', { className: 'check-points-to-try', title: words.checkTryHow }, points.map(tryButton)),
        ]
      : []),
  ];
}

function rowOf({ number, sign }: TrialRow, isNumbered: boolean, words: Trials['words']): HTMLElement {
  const row = make('div', { className: 'check-row' }, [
    ...(isNumbered ? [make('span', { className: 'check-number' }, [`(${number})`])] : []),
    make('output', { ariaLabel: words.checkLeft }, []),
    make('span', {}, [sign]),
    make('output', { ariaLabel: words.checkRight }, []),
    make('span', { className: 'agreement' }, []),
  ]);
  row.dataset['row'] = '';
  return row;
}

function tryButton({ label, state: point }: Trial['points'][number]): HTMLElement {
  const button = make('button', { type: 'button' }, [label]);
  button.addEventListener('click', () => {
    setState({ ...state.value, ...point });
  });
  return button;
}

function fillRow(
  element: HTMLElement,
  { left, right, sign, slack }: TrialRow,
  words: Trials['words'],
  valueOf: (quantity: Quantity) => number,
): void {
  const values = [left, right].map((side) => evaluateExpression(side, (name) => valueOf(name as Quantity)));
  element.querySelectorAll('output').forEach((output, i) => {
    const value = values[i] ?? NaN;
    output.textContent = printAllDigits(value);
    output.dataset['value'] = dataValue(value);
  });
  const found = agreement(values[0] ?? NaN, values[1] ?? NaN, sign, slack);
  const verdict = element.querySelector<HTMLElement>('.agreement');
  if (!verdict) return;
  verdict.textContent = words[found];
  verdict.dataset['agreement'] = found;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
