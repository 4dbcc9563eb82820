import { useComputed, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { explain } from '../live/problem.ts';
import { nudge, paceOf, setInput, state } from '../live/store.ts';
import { printInput } from '../model/print.ts';
import type { Input } from '../model/networks/index.ts';
import { defaultState, inputEntries, parseInput } from '../model/state.ts';

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

/** A labelled field for one input: typing, arrow keys (Shift coarse, Alt fine), a message where it is wrong. */
export function NumberField({ input, symbol, label }: Field) {
  const field = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const { min, max } = inputEntries[input];
  const messageId = `problem-${input}`;

  const now = useComputed(() => state.value[input]);
  // The field as built says this; what is typed before the script has come is nobody's to overwrite.
  const told = useRef(defaultState[input]);
  useSignalEffect(() => {
    const value = now.value;
    const element = field.current;
    if (!element || value === told.current) return;
    told.current = value;
    element.setAttribute('aria-valuenow', String(value));
    const typed = parseInput(input, element.value);
    if (typed.ok && typed.value === value) return;
    element.value = String(value).replace('-', '−');
    setMessage('');
  });

  const accept = (text: string) => {
    const parsed = parseInput(input, text);
    setMessage(parsed.ok ? '' : explain(parsed));
    if (parsed.ok) setInput(input, parsed.value);
  };
  useLayoutEffect(() => {
    const element = field.current;
    if (element && element.value !== element.defaultValue) accept(element.value);
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
            aria-invalid={message !== ''}
            aria-describedby={messageId}
            onInput={(event) => accept(event.currentTarget.value)}
            onKeyDown={(event) => step(input, event)}
          />
        </span>
      </label>
      <p class="problem" id={messageId} role="alert">
        {message}
      </p>
    </div>
  );
}
