import { particleAfter } from '../../contract/particle.ts';
import { textOf } from '../../live/follow-numbers.ts';
import { dataValue, printInput, printNumber } from '../../model/print.ts';
import { dataAttributes } from '../../contract/reading.ts';
import type { Reading } from '../../model/reading.ts';
import { useDrawing, useRead } from './context.ts';
import { glyphsOf, type Glyph } from './glyphs.ts';
import { partsOf, type Names, type Part } from './sentence.ts';
import { still } from './still.tsx';

type Anchor = 'start' | 'middle' | 'end';

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor?: Anchor;
}

interface NumberProps {
  readonly reading: Reading;
}

interface SymbolProps extends Placed {
  readonly of: string;
  readonly size?: number;
}

/** How far a stretch is lowered, in parts of the type size. */
const lowered = { italic: 0, upright: 0, hat: 0, sub: 0.2 };

/** How far it is moved, in the same: a hat back onto its letter, a letter off the ∂ that leans to it. */
const moved = ({ kind }: Glyph, before: Glyph | undefined): number =>
  kind === 'hat' ? -0.42 : kind === 'italic' && before?.text.endsWith('∂') ? 0.06 : 0;

/** A quantity's symbol in a drawing, set like the formulas. */
export const Symbol = still(({ of, x, y, anchor = 'middle', size = 17 }: SymbolProps) => (
  <text class="symbol" x={x} y={y} text-anchor={anchor} font-size={size}>
    <Runs of={of} size={size} />
  </text>
));

function Runs({ of, size }: { readonly of: string; readonly size: number }) {
  const { plain } = useDrawing();
  const glyphs = glyphsOf(plain[of] ?? of);
  return (
    <>
      {glyphs.map((glyph, i) => (
        <tspan
          key={i}
          class={glyph.kind}
          dx={size * moved(glyph, glyphs[i - 1]) || undefined}
          dy={size * (lowered[glyph.kind] - lowered[glyphs[i - 1]?.kind ?? 'upright']) || undefined}
        >
          {glyph.text}
        </tspan>
      ))}
    </>
  );
}

interface LabelProps extends Placed, NumberProps, Room {
  /** Words before the number, or else the quantity's symbol. */
  readonly word?: string | undefined;
}

/** “w₁₁ 0.026” or “slope −0.1289”, as one line of text. */
export function Label({ reading, word, x, y, anchor = 'middle', room }: LabelProps) {
  const { plain } = useDrawing();
  const { text, attributes } = useNumber(reading);
  const size = 15;
  const isLow = word === undefined && glyphsOf(plain[reading.quantity] ?? '').at(-1)?.kind === 'sub';
  return (
    <text class={word === undefined ? 'symbol' : 'note'} {...{ x, y }} text-anchor={anchor} font-size={size}>
      {word ?? <Runs of={reading.quantity} size={size} />}
      <tspan {...attributes} {...withinRoom(text, room)} dx={6} dy={isLow ? -lowered.sub * size : undefined}>
        {text}
      </tspan>
    </text>
  );
}

/** A derivative in a drawing, as a fraction around a point. */
export function Fraction({ of, x, y, size = 15 }: SymbolProps) {
  const { plain } = useDrawing();
  const [over = '', under = ''] = (plain[of] ?? of).split('/');
  const half = 0.31 * size * Math.max(...[over, under].map((text) => text.replace(/[₀-₉]/g, '').length)) + 3;
  return (
    <g>
      <Symbol of={over} x={x} y={y - 0.35 * size} size={size} />
      <line class="bar" x1={x - half} x2={x + half} y1={y} y2={y} />
      <Symbol of={under} x={x} y={y + 0.95 * size} size={size} />
    </g>
  );
}

/** What marks a printed number, for the page's script and anybody's. */
function useNumber(reading: Reading) {
  const { wiring } = useDrawing();
  const value = useRead()(reading);
  return {
    text: textOf(reading, value),
    attributes: {
      class: 'number',
      'data-quantity': reading.quantity,
      'data-value': dataValue(value),
      ...dataAttributes(reading, wiring),
    },
  };
}

/** The width of a figure in a drawing, in pixels. */
const figureWidth = 7.2;

interface Room {
  /** The width that a number has, in pixels: a longer one is drawn narrower. */
  readonly room?: number | undefined;
}

const withinRoom = (text: string, room = Infinity) =>
  text.length * figureWidth > room ? ({ textLength: room, lengthAdjust: 'spacingAndGlyphs' } as const) : {};

interface NumberAtProps extends NumberProps, Placed, Room {}

/** A live number in a drawing. */
export function NumberAt({ reading, x, y, anchor = 'middle', room }: NumberAtProps) {
  const { text, attributes } = useNumber(reading);
  return (
    <text {...attributes} {...withinRoom(text, room)} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}

/** A live number in the words below a drawing. */
export function NumberInText({ reading }: NumberProps) {
  const { text, attributes } = useNumber(reading);
  return <span {...attributes}>{text}</span>;
}

/** A quantity's symbol in words. */
export const SymbolInText = still(({ of }: { readonly of: string }) => {
  const { plain } = useDrawing();
  return (
    <span class="symbol" data-symbol={of}>
      {glyphsInText(plain[of] ?? of)}
    </span>
  );
});

function glyphsInText(plain: string) {
  return glyphsOf(plain.replace('ẑ', 'z\u0302')).map(({ text, kind }, i) => {
    if (kind === 'sub') return <sub key={i}>{text}</sub>;
    return kind === 'italic' ? <i key={i}>{text}</i> : text;
  });
}

interface SentenceProps {
  readonly template: string;
  readonly names?: Names;
}

/** A sentence with symbols, live numbers, and the particles that fit them. */
export function Sentence({ template, names = {} }: SentenceProps) {
  const { wiring } = useDrawing();
  const parts = partsOf(template, names, wiring);
  return (
    <>
      {parts.map((part, i) => {
        switch (part.kind) {
          case 'words':
            return part.text;
          case 'symbol':
            return <SymbolInText key={i} of={part.of} />;
          case 'number':
            return <b key={i}>{printShort(part.value)}</b>;
          case 'reading':
            return (
              <NumberInText key={`${String(i)} ${JSON.stringify(part.reading)}`} reading={part.reading} />
            );
          case 'particle':
            return <Particle key={i} pair={part.pair} after={parts[i - 1]} />;
        }
      })}
    </>
  );
}

/** While the figure is asleep, the page’s script keeps a particle behind a reading right. */
function Particle({ pair, after }: { readonly pair: string; readonly after: Part | undefined }) {
  const { reads } = useDrawing();
  const read = useRead();
  const isLive = after?.kind === 'reading';
  return (
    <span class="josa" data-josa={isLive ? pair : undefined}>
      {particleAfter(isLive ? textOf(after.reading, read(after.reading)) : spoken(after, reads), pair)}
    </span>
  );
}

function spoken(part: Part | undefined, reads: Readonly<Record<string, string>>): string {
  if (part?.kind === 'symbol') return reads[part.of] ?? '';
  if (part?.kind === 'number') return printShort(part.value);
  return part?.kind === 'words' ? part.text : '';
}

/** A width that a reader set reads as set; anything else as a computed number. */
const printShort = (value: number): string =>
  Number(value.toFixed(3)) === value ? printInput(value) : printNumber(value);
