import { hydrate } from 'preact';
import { InputPanel, type PanelProps } from './InputPanel.tsx';

/**
 * Wakes the inputs in the margin, whose words and fields stand in `data-panel` until then. An Astro island would be two
 * more requests on every first visit.
 */
export function wakePanel(): void {
  const margin = document.querySelector<HTMLElement>('[data-panel]');
  if (!margin) return;
  const props = JSON.parse(margin.dataset['panel'] ?? '') as PanelProps;
  hydrate(<InputPanel {...props} />, margin);
  delete margin.dataset['panel'];
}
