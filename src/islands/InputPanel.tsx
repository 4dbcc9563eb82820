import { effect } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { addressQuery, queryOf } from '../live/link.ts';
import { pageParts } from '../live/page-parts.ts';
import { reset, state, step } from '../live/store.ts';
import type { Strings } from '../strings/index.ts';
import { NumberField, type Field } from './NumberField.tsx';

/** The words it needs: each page carries them, so no others. */
export const panelWords = [
  'tryIt',
  'tryItHow',
  'allInputs',
  'reset',
  'linkToState',
  'linkCopied',
  'linkThis',
  'restored',
] as const satisfies readonly (keyof Strings)[];
type Words = Pick<Strings, (typeof panelWords)[number]>;

export interface PanelProps {
  readonly shown: readonly Field[];
  readonly rest: readonly Field[];
  readonly strings: Words;
}

/** The margin's fields: the chapter's inputs, all others behind a fold, “reset” and “link to this state”. */
export function InputPanel({ shown, rest, strings }: PanelProps) {
  return (
    <div class="panel">
      <p class="panel-how">
        <strong>{strings.tryIt}</strong> {strings.tryItHow}
      </p>
      <Fields fields={shown} />
      <details>
        <summary>{strings.allInputs}</summary>
        <Fields fields={rest} />
      </details>
      <Actions strings={strings} />
    </div>
  );
}

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <div class="fields">
      {fields.map((field) => (
        <NumberField key={field.input} {...field} />
      ))}
    </div>
  );
}

function Actions({ strings }: { readonly strings: Words }) {
  const [said, say] = useState('');
  const [link, setLink] = useState('');
  // What is said holds for a state, and is gone with it.
  useLayoutEffect(() => {
    if (said === '' && link === '') return;
    const then = queryOf(state.peek(), step.peek());
    return effect(() => {
      if (queryOf(state.value, step.value) === then) return;
      setLink('');
      say('');
    });
  }, [said, link]);
  const copy = async () => {
    const address = `${location.origin}${location.pathname}${addressQuery(state.value, step.value, pageParts())}`;
    try {
      await navigator.clipboard.writeText(address);
      say(strings.linkCopied);
    } catch {
      // Without permission to the clipboard the reader copies by hand.
      setLink(address);
      say(strings.linkThis);
    }
  };
  const restore = () => {
    reset();
    queueMicrotask(() => say(strings.restored));
  };
  return (
    <div class="actions">
      <button type="button" onClick={restore}>
        {strings.reset}
      </button>
      <span aria-hidden="true"> · </span>
      <button type="button" onClick={() => void copy()}>
        {strings.linkToState}
      </button>
      <p role="status">{said}</p>
      {link && (
        <input
          readOnly
          value={link}
          aria-label={strings.linkThis}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
    </div>
  );
}
