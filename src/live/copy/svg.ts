const svgNamespace = 'http://www.w3.org/2000/svg';
/** A slanted letter leans out of its box. */
const margin = 3;

/** A drawing as a file of its own, and without its fonts, whose style sheet the page's policy refuses on the clipboard. */
interface Drawing {
  readonly withFonts: string;
  readonly bare: string;
}

/** Formulas as one drawing, as they stand on the page: its glyphs, bars and roots, with the fonts they are set in. */
export async function drawingOf(formulas: readonly Element[]): Promise<Drawing> {
  const drawn = formulas.flatMap((formula) => [...formula.querySelectorAll<HTMLElement>('.katex-html')]);
  const boxes = drawn.flatMap((formula) =>
    [...formula.querySelectorAll('.katex-base')].map((piece) => piece.getBoundingClientRect()),
  );
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [
    Math.max(...boxes.map((box) => box.right)),
    Math.max(...boxes.map((box) => box.bottom)),
  ];
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const svg = create('svg', {
    viewBox: [left - margin, top - margin, width, height].map(round).join(' '),
    width: round(width),
    height: round(height),
  });
  const faces = new Set<string>();
  for (const formula of drawn) draw(formula, svg, faces);
  const bare = new XMLSerializer().serializeToString(svg);
  const style = `<style>${(await fontFaces(faces)).join('\n')}</style>`;
  return { bare, withFonts: bare.replace('>', () => `>${style}`) };
}

function draw(formula: HTMLElement, svg: SVGElement, faces: Set<string>): void {
  const walker = document.createTreeWalker(formula, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) drawText(node, svg, faces);
    else if (node instanceof SVGSVGElement) svg.append(placed(node));
    else if (node instanceof HTMLElement && node.matches('.frac-line, .overline-line, .underline-line'))
      svg.append(bar(node));
  }
}

function drawText(text: Text, svg: SVGElement, faces: Set<string>): void {
  const parent = text.parentElement;
  if (!parent || !/[^\s\u200b]/.test(text.data)) return;
  const { fontFamily, fontSize, fontStyle, fontWeight, color, visibility } = getComputedStyle(parent);
  if (visibility === 'hidden' || /, 0\)$/.test(color)) return;
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) return;
  measure.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText(text.data);
  const glyphs = create('text', {
    x: round(box.left),
    y: round(box.top + (box.height * up) / (up + down)),
    'font-family': fontFamily,
    'font-size': fontSize,
    'font-style': fontStyle,
    'font-weight': fontWeight,
    fill: color,
  });
  glyphs.textContent = text.data.replaceAll('\u200b', '');
  faces.add([bare(fontFamily.split(',')[0] ?? ''), fontWeight, fontStyle].join());
  svg.append(glyphs);
}

function bar(line: HTMLElement): SVGElement {
  const { left, bottom, width } = line.getBoundingClientRect();
  const { borderBottomWidth, borderBottomColor } = getComputedStyle(line);
  const height = parseFloat(borderBottomWidth);
  return create('rect', {
    x: round(left),
    y: round(bottom - height),
    width: round(width),
    height: String(height),
    fill: borderBottomColor,
  });
}

/** A root's sign or a wide brace, which KaTeX draws itself. */
function placed(drawing: SVGSVGElement): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { left, top, width, height } = drawing.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x: left, y: top, width, height }))
    copy.setAttribute(name, round(value));
  copy.setAttribute('fill', getComputedStyle(drawing).color);
  return copy;
}

const round = (length: number): string => String(Math.round(length * 100) / 100);

function create(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The faces in use with their files in them, so that the drawing looks the same anywhere. */
const fontFaces = (faces: ReadonlySet<string>): Promise<string[]> =>
  Promise.all(
    [...document.styleSheets]
      .flatMap((sheet) => facesIn(sheet.cssRules))
      .filter(({ style }) =>
        faces.has(['font-family', 'font-weight', 'font-style'].map((name) => valueOf(style, name)).join()),
      )
      .map(withFile),
  );

const bare = (name: string): string => name.replaceAll(/["']/g, '').trim();

/** What a face says of itself, in the words of computed styles. */
function valueOf(style: CSSStyleDeclaration, name: string): string {
  const value = bare(style.getPropertyValue(name)) || 'normal';
  if (name !== 'font-weight') return value;
  return { normal: '400', bold: '700' }[value] ?? value;
}

const facesIn = (rules: CSSRuleList): CSSFontFaceRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? facesIn(rule.cssRules) : [];
  });

async function withFile({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  const url = new URL(address, parentStyleSheet?.href ?? document.baseURI);
  const file = url.protocol === 'data:' ? url.href : await dataAt(url);
  const said = ['font-family', 'font-weight', 'font-style']
    .map((name) => `${name}:${valueOf(style, name)}`)
    .join(';');
  return `@font-face{${said};src:url(${file})}`;
}

async function dataAt(url: URL): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
