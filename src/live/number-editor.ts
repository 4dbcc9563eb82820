import type { SymbolNames } from '../contract/words.ts';
import type { Input } from '../model/networks/index.ts';
import { parseInput } from '../model/state.ts';
import { explain, understood } from './problem.ts';
import { setInput, state } from './store.ts';
import { hideTip, place } from './tip.ts';
import { unselect } from './unselect.ts';

let close: (() => void) | undefined;

/** Opens a small field over a number. Enter keeps what was typed, Escape gives it up. Returns what Enter does. */
export function editNumber(
  number: HTMLElement,
  input: Input,
  names: SymbolNames,
  typed?: string,
): () => void {
  close?.();
  hideTip();
  const { form, field, problem, meant } = createForm(input, names);
  document.body.append(form);
  field.value = typed ?? String(state.value[input]);
  place(form, number);
  field.focus();
  if (typed === undefined) field.select();

  let open = true;
  const finish = (keepsFocus = true) => {
    // Taking the form away takes its focus too, which must not count as leaving it.
    open = false;
    close = undefined;
    unselect(form);
    form.remove();
    if (keepsFocus) number.closest<HTMLElement>('[tabindex]')?.focus();
  };
  close = finish;
  const read = () => {
    const parsed = parseInput(input, field.value);
    problem.textContent = parsed.ok ? '' : explain(parsed, state.value[input]);
    meant.textContent = parsed.ok ? understood(field.value, parsed.value) : '';
    field.setAttribute('aria-invalid', String(!parsed.ok));
    place(form, number);
    return parsed;
  };
  field.addEventListener('input', read);
  if (typed !== undefined) read();
  const commit = (keepsFocus = true) => {
    const parsed = read();
    if (!parsed.ok) return;
    setInput(input, parsed.value);
    finish(keepsFocus);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    commit();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') finish();
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
    // Who has turned to something else stays there.
    if (open) commit(event.relatedTarget === null);
  });
  return commit;
}

function createForm(input: Input, names: SymbolNames) {
  const { plain, name } = names[input] ?? { plain: input, name: input };
  const form = document.createElement('form');
  form.className = 'number-editor';
  form.noValidate = true;
  const label = document.createElement('label');
  const field = document.createElement('input');
  const problem = document.createElement('p');
  const meant = document.createElement('output');
  field.inputMode = 'decimal';
  field.autocomplete = 'off';
  problem.className = 'problem';
  problem.id = 'number-editor-problem';
  problem.setAttribute('role', 'alert');
  meant.id = 'number-editor-meant';
  field.setAttribute('aria-describedby', `${problem.id} ${meant.id}`);
  label.append(`${plain}, ${name}`, field);
  form.append(label, problem, meant);
  return { form, field, problem, meant };
}
