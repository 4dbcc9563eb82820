/** How much of a text is meant: all of it, unless a selection ends within. */
export type Part = (text: Text) => string;

const names: Readonly<Record<string, string>> = {
  '−': '-', '∂': '\\partial ', '⋅': '\\cdot ', '·': '\\cdot ', '×': '\\times ', '≈': '\\approx ', '≤': '\\le ',
  '≥': '\\ge ', '≠': '\\ne ', '∞': '\\infty ', '→': '\\to ', '↦': '\\mapsto ', '⇒': '\\Rightarrow ', '∑': '\\sum ',
  '∏': '\\prod ', '∈': '\\in ', '⊤': '\\top ', '⊙': '\\odot ', '∇': '\\nabla ', '…': '\\dots ', '⋯': '\\cdots ',
  '±': '\\pm ', '∣': '\\mid ', '′': "'", 'α': '\\alpha ', 'β': '\\beta ', 'γ': '\\gamma ', 'δ': '\\delta ',
  'ε': '\\varepsilon ', 'ϵ': '\\epsilon ', 'η': '\\eta ', 'θ': '\\theta ', 'λ': '\\lambda ', 'μ': '\\mu ', 'π': '\\pi ',
  'σ': '\\sigma ', 'τ': '\\tau ', 'φ': '\\varphi ', 'ϕ': '\\phi ', 'Δ': '\\Delta ', 'Σ': '\\Sigma ', '%': '\\%',
  '#': '\\#', '&': '\\&', '_': '\\_', '{': '\\{', '}': '\\}', '\u200b': '', '\u00a0': '~',
}; // prettier-ignore
const accents: Readonly<Record<string, string>> = {
  '^': 'hat',
  ˉ: 'bar',
  '~': 'tilde',
  '˙': 'dot',
  '⃗': 'vec',
};
const functions = ['ln', 'log', 'exp', 'tanh', 'max', 'min', 'sin', 'cos', 'lim'];
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** LaTeX of what KaTeX has drawn, with numbers as they are shown; of the part of it that is meant. */
export function drawnLatex(drawn: Element, part: Part = ({ data }) => data): string {
  const of = (node: Node): string => {
    if (node instanceof Text) return named(part(node));
    if (!(node instanceof HTMLElement) || isUnseen(node)) return '';
    const built = builders.find(([selector]) => node.matches(selector));
    return built ? built[1](node, of) : inside(node, of);
  };
  return of(drawn)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[_^{}(),.])/g, '')
    .trim();
}

type Reader = (node: Node) => string;

const inside = (element: Element, of: Reader): string => [...element.childNodes].map(of).join('');

/** A phantom takes room and shows nothing. */
export const isUnseen = (element: HTMLElement): boolean => element.style.color === 'transparent';

const named = (text: string): string => [...text].map((letter) => names[letter] ?? letter).join('');

/** What KaTeX has stacked, from the top down; an element may be its own stack. */
const stacked = (element: Element): HTMLElement[] =>
  [...((element.matches('.vlist') ? element : element.querySelector('.vlist'))?.children ?? [])]
    .filter((child): child is HTMLElement => child instanceof HTMLElement && child.style.top !== '')
    .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top));

const builders: readonly (readonly [
  selector: string,
  build: (element: HTMLElement, of: Reader) => string,
])[] = [
  ['.number', (number, of) => inside(number, of).replace(/[⁻⁰-⁹²³¹]+/, (power) => `^{${lowered(power)}}`)],
  ['.mfrac', fraction],
  ['.msupsub', scripts],
  ['.katex-accent', accented],
  ['.op-limits', limits],
  ['.munder', under],
  ['.sqrt', (root, of) => wrapped('\\sqrt', inside(root, of))],
  ['.mtable', table],
  ['.mop', operator],
  ['.text', (text, of) => wrapped('\\text', inside(text, of))],
  ['.mathrm', (text, of) => wrapped('\\mathrm', inside(text, of))],
  ['.mathbf, .boldsymbol', (text, of) => wrapped('\\mathbf', inside(text, of))],
];

const lowered = (power: string): string =>
  [...power].map((digit) => (digit === '⁻' ? '-' : superscripts.indexOf(digit))).join('');

const wrapped = (command: string, content: string): string =>
  content ? `${command}{${content.trim()}}` : '';

/** Of a fraction in part, the part. */
function fraction(element: HTMLElement, of: Reader): string {
  const [over = '', under = ''] = stacked(element)
    .filter((row) => !row.querySelector(':scope > .frac-line'))
    .map(of);
  return over && under ? `\\frac{${over.trim()}}{${under.trim()}}` : over + under;
}

function scripts(element: HTMLElement, of: Reader): string {
  const rows = stacked(element).map(of);
  const isSub = element.matches('.vlist-t2');
  const [above = '', below = ''] = rows.length === 1 && isSub ? ['', ...rows] : rows;
  return (below && `_{${below.trim()}}`) + (above && `^{${above.trim()}}`);
}

function accented(element: HTMLElement, of: Reader): string {
  const mark = element.querySelector('.accent-body');
  const accent = accents[mark?.textContent.trim() ?? ''] ?? 'hat';
  const base = stacked(element)
    .filter((row) => !row.querySelector(':scope > .accent-body'))
    .map(of)
    .join('');
  return base.length === 1 ? `\\${accent} ${base}` : wrapped(`\\${accent}`, base);
}

function limits(element: HTMLElement, of: Reader): string {
  const rows = stacked(element);
  const at = rows.findIndex((row) => row.querySelector('.op-symbol, .mop'));
  const [above, own, below] = [rows.slice(0, at), rows.slice(at, at + 1), rows.slice(at + 1)].map((some) =>
    some.map(of).join('').trim(),
  );
  // What has scripts of its own is one thing before more are set to it.
  const base = /[_^]/.test(own ?? '') ? `\\mathop{${own ?? ''}}\\limits` : (own ?? '');
  return `${base} ${below ? `_{${below}}` : ''}${above ? `^{${above}}` : ''} `;
}

/** A brace below its base, or what is written below a brace. */
function under(element: HTMLElement, of: Reader): string {
  const [base, below] = stacked(element);
  if (!base || !below) return inside(element, of);
  if (below.querySelector('.brace-center')) return wrapped('\\underbrace', of(base));
  const written = of(below).trim();
  return of(base).trim() + (written && `_{${written}}`);
}

function table(element: HTMLElement, of: Reader): string {
  const columns = [...element.querySelectorAll(':scope > [class^=col-align]')].map((column) =>
    stacked(column).map(of),
  );
  const rows = (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? '').join(' & '));
  return rows.join('').trim() ? `\\begin{matrix} ${rows.join(' \\\\ ')} \\end{matrix}` : '';
}

function operator(element: HTMLElement, of: Reader): string {
  const name = inside(element, of);
  if (!/^[A-Za-z]{2,}$/.test(name)) return name;
  return functions.includes(name) ? `\\${name} ` : wrapped('\\operatorname', name);
}
