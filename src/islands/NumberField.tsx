import { useComputed, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nudge, paceOf, resets, setState, state } from '../live/store.ts';
import { type Edit, type Told, typedInto } from '../live/typing.ts';
import { printInput } from '../model/print.ts';
import type { Input } from '../model/networks/index.ts';
import { defaultState, inputEntries } from '../model/state.ts';

export interface Field {
  readonly input: Input;
  /** “x₁”, beside the field. */
  readonly symbol: string;
  /** “x₁, first input”, for those who hear it. */
  readonly label: string;
}

function step(input: Input, event: KeyboardEvent): void {
  const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (direction === undefined) return;
  event.preventDefault();
  nudge(input, direction * paceOf(event));
}

const nothing: Told = { problem: '', meant: '' };

/**
 * What is told beside a field, where there is anything to tell. Preact would write an empty text anew each time, and
 * the browser then look through the page for what depends on it.
 */
function Beside({ input, problem, meant }: Told & Pick<Field, 'input'>) {
  return (
    <>
      <p class="problem" id={`problem-${input}`} role="alert">
        {problem || null}
      </p>
      <output id={`meant-${input}`}>{meant || null}</output>
    </>
  );
}

/** Reads what stands in the field after each key, from the moment on that a reader comes to it. */
function useTyping(input: Input, field: RefObject<HTMLInputElement>, act: (typed: Told & Edit) => void) {
  const edit = useRef<Edit>();
  const beginEdit = () => {
    edit.current = undefined;
  };
  const accept = () => {
    if (!field.current) return;
    const typed = typedInto(input, field.current.value, state.peek(), edit.current);
    edit.current = typed;
    act(typed);
  };
  return { beginEdit, accept };
}

/** Gives a field another text. Who has selected all of it, to type over it, still has. */
function rewrite(field: HTMLInputElement, text: string): void {
  const isAllSelected =
    document.activeElement === field &&
    field.selectionStart === 0 &&
    field.selectionEnd === field.value.length;
  field.value = text;
  if (isAllSelected) field.select();
}

/** A labelled field for one input: typing, arrow keys (Shift coarse, Alt fine), beside it what is wrong or was meant. */
export function NumberField({ input, symbol, label }: Field) {
  const field = useRef<HTMLInputElement>(null);
  const [{ problem, meant }, tell] = useState(nothing);
  const { min, max } = inputEntries[input];

  const now = useComputed(() => state.value[input]);
  // The field as built says this; what is typed before the script has come is nobody's to overwrite.
  const said = useRef(defaultState[input]);
  const sayNow = (value: number) => {
    said.current = value;
    field.current?.setAttribute('aria-valuenow', String(value));
  };
  const resetsSeen = useRef(0);
  useSignalEffect(() => {
    const value = now.value;
    const isReset = resets.value !== resetsSeen.current;
    resetsSeen.current = resets.value;
    const element = field.current;
    if (!element || (value === said.current && !isReset)) return;
    sayNow(value);
    rewrite(element, String(value).replace('-', '−'));
    tell(nothing);
  });

  const { beginEdit, accept } = useTyping(input, field, (typed) => {
    sayNow(typed.after[input]);
    setState(typed.after);
    tell(typed);
  });
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || element.value === element.defaultValue) return;
    sayNow(state.peek()[input]);
    accept();
  }, []);
  return (
    <div class="field">
      <label>
        <span aria-hidden="true">{symbol}</span>
        <span>
          <input
            ref={field}
            role="spinbutton"
            inputMode="decimal"
            autocomplete="off"
            name={input}
            defaultValue={printInput(defaultState[input])}
            aria-label={label}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuenow={defaultState[input]}
            aria-invalid={problem !== ''}
            aria-describedby={`problem-${input} meant-${input}`}
            onFocus={beginEdit}
            onInput={accept}
            onKeyDown={(event) => step(input, event)}
          />
        </span>
      </label>
      <Beside input={input} problem={problem} meant={meant} />
    </div>
  );
}
