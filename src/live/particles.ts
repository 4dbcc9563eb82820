import { particleAfter } from '../contract/particle.ts';
import { readingOf, textOf } from './follow-numbers.ts';
import { followState } from './seen-first.ts';
import { setText } from './set-text.ts';
import { evaluate } from './store.ts';

/** Keeps the particles behind live numbers at what the numbers' readings ask for: 0.7010은, 0.4312는. */
export function followParticles(): void {
  for (const particle of document.querySelectorAll<HTMLElement>('[data-josa]')) {
    const before = particle.previousElementSibling;
    const number = before?.matches('[data-quantity]')
      ? before
      : [...(before?.querySelectorAll('[data-quantity]') ?? [])].at(-1);
    const reading = number instanceof HTMLElement ? readingOf(number) : undefined;
    if (!reading) continue;
    followState(particle, () => {
      const word = particleAfter(textOf(reading, evaluate.value(reading)), particle.dataset['josa'] ?? '');
      // A figure that is awake writes its own.
      if (!particle.closest('.awake astro-island')) setText(particle, word);
    });
  }
}
