import { csvOf, type Table } from '../../figures/table.ts';
import { queryOf } from '../../live/link.ts';
import { step } from '../../live/store.ts';
import type { State } from '../../model/state.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What the page's style sheet says of a drawing, and a file of its own must say itself. */
const properties = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'opacity', 'visibility', 'font-family', 'font-size', 'font-style', 'font-weight', 'paint-order',
]; // prettier-ignore

export function saveCsv(id: string, table: Table, state: State): void {
  offer(`${id}.csv`, 'text/csv', csvOf(table, state));
}

/** The figure's drawings side by side, in the page's colours, with their words and the reader's state. */
export function saveSvg(id: string, figure: Element, state: State): void {
  offer(`${id}.svg`, 'image/svg+xml', svgOf(figure, state));
}

function svgOf(figure: Element, state: State): string {
  const file = document.createElementNS(svgNamespace, 'svg');
  let width = 0;
  let height = 0;
  for (const drawing of figure.querySelectorAll<SVGSVGElement>('svg.diagram')) {
    const copy = dressed(drawing);
    const box = drawing.viewBox.baseVal;
    for (const [name, value] of Object.entries({ x: width, y: 0, width: box.width, height: box.height }))
      copy.setAttribute(name, String(value));
    file.append(copy);
    width += box.width;
    height = Math.max(height, box.height);
  }
  file.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  const background = document.createElementNS(svgNamespace, 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', getComputedStyle(figure).backgroundColor);
  const title = textElement('title', figure.querySelector('figcaption a')?.textContent ?? '');
  const words = textElement('desc', figure.querySelector('.figure-says')?.textContent ?? '');
  const address = `${location.origin}${location.pathname}${queryOf(state, step.value)}#${figure.id}`;
  const data = textElement('metadata', JSON.stringify({ address, state }));
  file.prepend(title, words, data, background);
  return new XMLSerializer().serializeToString(file);
}

/** A copy with its styles written into it, without what only the page understands. */
function dressed(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  // What only widens a handle for a finger; programs that know no transparent colour draw it black.
  const unseen = copy.querySelectorAll('.reach');
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of properties) element.style.setProperty(property, style.getPropertyValue(property));
    for (const attribute of ['class', 'tabindex', 'aria-describedby']) element.removeAttribute(attribute);
  });
  for (const element of unseen) element.remove();
  return copy;
}

function textElement(tag: string, text: string): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  element.textContent = text;
  return element;
}

function offer(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
