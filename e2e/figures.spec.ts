import { axeOn, boxFormulas, ofColours } from './axe.ts';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { walkOf } from '../src/figures/graph.ts';
import { stateOf } from '../src/live/link.ts';
import { createEvaluator } from '../src/model/reading.ts';
import { defaultState, type State } from '../src/model/state.ts';
import { trace } from '../src/model/trace.ts';
import { awake } from './awake.ts';
import { expect, test } from './book.ts';
import { printedOn, wrongNumbers } from './printed.ts';

const walk = walkOf('notebook');

/** A figure of a chapter, seen and awake. */
async function figureOn(page: Page, address: string, id: string): Promise<Locator> {
  await page.goto(address);
  return awake(page, id);
}

/** Where the marks of an axis stand: their labels and their places, from which the axis can be read. */
async function axis(figure: Locator, lines: string, at: 'x1' | 'y1'): Promise<(pixel: number) => number> {
  const marks = await figure.locator(lines).evaluateAll(
    (elements, place) =>
      elements.map((line) => ({
        pixel: Number(line.getAttribute(place)),
        value: Number(line.parentElement?.querySelector('text')?.textContent.replace('−', '-')),
      })),
    at,
  );
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) throw new Error('an axis without marks');
  return (pixel) =>
    first.value + ((pixel - first.pixel) * (last.value - first.value)) / (last.pixel - first.pixel);
}

/** Points of a drawn path, evenly spread over its length, read off the axes. */
async function plotted(figure: Locator, count: number): Promise<[x: number, y: number][]> {
  const points = await figure.locator('.curve .line').evaluate((path, n) => {
    if (!(path instanceof SVGPathElement)) throw new Error('no path');
    const length = path.getTotalLength();
    return Array.from({ length: n }, (_, i) => {
      const { x, y } = path.getPointAtLength((length * (i + 0.5)) / n);
      return [x, y] as const;
    });
  }, count);
  const x = await axis(figure, '.axes .tick', 'x1');
  const y = await axis(figure, '.axes .grid', 'y1');
  return points.map(([px, py]) => [x(px), y(py)]);
}

test.describe('what is plotted is what the model computes, at 50 points', () => {
  const lossAt = (state: State) => (w11: number) => trace('notebook', { ...state, w11 }).CE;
  for (const query of ['', '?z=0&x1=0.9', '?w22=40&z=0']) {
    test(`the loss over the weight ${query}`, async ({ page }) => {
      const figure = await figureOn(page, `en/04-the-chain/${query}`, 'slope');
      const loss = lossAt(stateOf(query).state);
      const points = await plotted(figure, 50);
      const height = Math.max(...points.map(([, y]) => y));
      for (const [w11, CE] of points) expect(Math.abs(CE - loss(w11))).toBeLessThan(0.005 * height);
    });
  }

  test('the sigmoid', async ({ page }) => {
    const figure = await figureOn(page, 'en/06-term-2/', 'second-factor');
    for (const [f, zhat] of await plotted(figure, 50)) {
      const reached = trace('notebook', { ...defaultState, x1: 0, x2: 0, w22: f }).zhat;
      expect(Math.abs(zhat - reached)).toBeLessThan(0.005);
    }
  });
});

test('a symbol in the text lights its node, and a node lights its symbols', async ({ page }) => {
  const figure = await figureOn(page, 'en/00-the-whole-story/', 'story-network');
  const node = figure.locator('g[data-symbol="z1"]');
  await page.locator('.sl-markdown-content p .katex-html [data-symbol="z1"]').first().hover();
  await expect(node).toHaveClass(/lit/);
  await node.hover();
  await expect(page.locator('.sl-markdown-content p .katex-html [data-symbol="z1"]').first()).toHaveClass(
    /lit/,
  );
  await expect(page.getByRole('status').filter({ hasText: 'activation of the first unit' })).toBeVisible();
});

test('the arrow keys walk through the network, and name each part', async ({ page }) => {
  const figure = await figureOn(page, 'en/00-the-whole-story/', 'story-network');
  await figure.getByRole('group', { name: 'Figure 0.1' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('.current')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: /weight|input/ })).toBeVisible();
});

test('dragging the point moves the weight, here and everywhere on the page', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/', 'slope');
  const point = figure.getByRole('slider', { name: 'w₁₁' });
  const box = await point.locator('.point').boundingBox();
  if (!box) throw new Error('no point');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 100, box.y, { steps: 10 });
  await page.mouse.up();
  const w11 = Number(await point.getAttribute('aria-valuenow'));
  expect(w11).toBeLessThan(-1);
  await expect(page.getByRole('spinbutton', { name: 'w₁₁' }).first()).toHaveValue(
    String(w11).replace('-', '−'),
  );
  const state = { ...defaultState, w11 };
  await expect.poll(async () => wrongNumbers(await printedOn(page), state)).toEqual([]);
  await expect(figure).toContainText('the curve falls');
});

test('a figure in view sleeps until somebody is there, and costs a first visit nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 7000 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('en/04-the-chain/', { waitUntil: 'networkidle' });
  const figure = page.locator('#fig-walk');
  await expect(figure).toBeInViewport();
  await expect(figure).not.toHaveClass(/awake/);
  expect(asked.filter((url) => url.includes('/Graph.'))).toEqual([]);
  await page.mouse.move(100, 100);
  await expect(figure).toHaveClass(/awake/);
});

test('a figure that was never in view follows a changed page, so that it prints what the page says', async ({
  page,
}) => {
  await page.goto('en/00-the-whole-story/?w11=-2');
  const figures = page.locator('figure.figure');
  await expect(page.locator('figure.figure.awake')).toHaveCount(await figures.count());
  await page.emulateMedia({ media: 'print' });
  const state = { ...defaultState, w11: -2 };
  const slope = createEvaluator(state)({ quantity: 'dCE_dw11', model: 'notebook' });
  await expect(page.locator('#fig-story-slope .tangent-label')).toContainText(
    slope.toFixed(4).replace('-', '−'),
  );
});

test('the point is moved by keys as well, and the words follow it', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/', 'slope');
  await figure.getByRole('slider', { name: 'w₁₁' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/w11=0\.126/);
  const { dCE_dw11 } = trace('notebook', { ...defaultState, w11: 0.126 });
  await expect(figure.locator('.figure-says')).toContainText(dCE_dw11.toFixed(4).replace('-', '−'));
});

test('the secant turns into the tangent as its width shrinks', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/', 'slope');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const gap = async () => {
    const [tangent, secant] = await figure.locator('.tangent line, .secant line').evaluateAll((lines) =>
      lines.map((line) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) =>
          Number(line.getAttribute(name)),
        );
        return (y2 - y1) / (x2 - x1);
      }),
    );
    return Math.abs((tangent ?? NaN) - (secant ?? NaN));
  };
  expect(await gap()).toBeGreaterThan(0.05);
  await figure.getByRole('button', { name: 'let h shrink' }).click();
  await expect.poll(gap).toBeLessThan(0.001);
});

test('the walk is stepped by keyboard, forward and backward, and the link carries the step', async ({
  page,
}) => {
  const figure = await figureOn(page, 'en/04-the-chain/', 'walk');
  await figure.getByRole('slider', { name: 'step of the walk' }).focus();
  await page.keyboard.press('Home');
  await expect(figure.locator('[data-known="false"]')).toHaveCount(7);
  for (const [i, { kind, quantity }] of walk.entries()) {
    await page.keyboard.press('ArrowRight');
    await expect(figure.locator('.figure-says')).toContainText(
      `Step ${String(i + 1)} of ${String(walk.length)}, ${kind}`,
    );
    await expect(figure.locator('.steps [data-current] .number')).toHaveAttribute('data-quantity', quantity);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('.local')).toHaveCount(2);
  await expect(page).toHaveURL(/step=9/);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.figure-says')).toContainText('Step 9 of 10');
});

test('a walk that another chapter’s longer one has left behind its end is at its end', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/?step=19', 'walk');
  await expect(figure.locator('.stepper output')).toHaveText(
    `${String(walk.length)} / ${String(walk.length)}`,
  );
  await expect(figure.locator('.figure-says')).toContainText(`Step ${String(walk.length)} of`);
  await figure.getByRole('button', { name: 'back' }).click();
  await expect(figure.locator('.figure-says')).toContainText(`Step ${String(walk.length - 1)} of`);
});

for (const [address, id] of [
  ['en/04-the-chain/', 'walk'],
  ['en/11-every-weight/', 'walk-every-weight'],
] as const) {
  test(`no arrow runs through what is written on ${id}, as it is set`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 1000 });
      const figure = await figureOn(page, address, id);
      const written = figure.locator('.diagram:visible').getByText(/^∂|^.?\d/);
      expect(await written.count()).toBeGreaterThan(20);
      const crossed = await written.evaluateAll((texts) => {
        const pointsOf = (arrow: SVGPathElement): DOMPoint[] => {
          const length = arrow.getTotalLength();
          return Array.from({ length: 200 }, (_, i) => arrow.getPointAtLength((i / 200) * length));
        };
        const drawings = new Set(texts.map((text) => (text as SVGElement).ownerSVGElement));
        const points = new Map(
          [...drawings].map((drawing) => {
            const arrows = drawing?.querySelectorAll<SVGPathElement>('.arrow') ?? [];
            return [drawing, [...arrows].flatMap(pointsOf)] as const;
          }),
        );
        return texts.flatMap((text) => {
          if (!(text instanceof SVGTextElement)) return [];
          const { x, y, width: w, height: h } = text.getBBox();
          const runsThrough = points
            .get(text.ownerSVGElement)
            ?.some((point) => point.x > x - 1 && point.x < x + w + 1 && point.y > y && point.y < y + h);
          return runsThrough ? [text.textContent] : [];
        });
      });
      expect(crossed).toEqual([]);
    }
  });
}

test('a step lights its symbol and its number in the text', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/?step=8', 'walk');
  await expect(figure.locator('.figure-says')).toContainText('Step 8 of 10');
  const symbol = '.katex-html [data-symbol="dCE_dzhat"]';
  await expect(page.locator(`#eq-chain ${symbol}`).first()).toHaveClass(/step-lit/);
  await expect(page.locator('td .number[data-quantity="dCE_dzhat"]')).toHaveClass(/step-lit/);
  await expect(page.locator('td .number[data-quantity="dzhat_df"]')).not.toHaveClass(/step-lit/);
});

test('the descent draws ten thousand iterations, and the last one is the model’s', async ({ page }) => {
  const query = '?eta=2&iterations=10000';
  const figure = await figureOn(page, `en/08-the-update/${query}`, 'descent');
  const evaluate = createEvaluator(stateOf(query).state);
  const last = evaluate({ quantity: 'CE', model: 'notebook', iteration: 10_000 });
  await expect(figure.locator('.figure-says')).toContainText(last.toFixed(4));
  expect(await figure.locator('.descent .dot').count()).toBe(4);
});

async function saved(page: Page, figure: Locator, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('the saved SVG is a drawing of its own, with its words and the state', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/?w11=-2', 'slope');
  const svg = await saved(page, figure, 'Save the figure as SVG');
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: file.querySelector('parsererror') !== null,
      title: file.querySelector('title')?.textContent,
      words: file.querySelector('desc')?.textContent,
      metadata: file.querySelector('metadata')?.textContent ?? '{}',
      slope: file.querySelector('[data-quantity="dCE_dw11"]')?.getAttribute('data-value'),
      stroke: file.querySelector('path')?.style.stroke,
    };
  }, svg);
  const { state } = JSON.parse(read.metadata) as { state: State };
  expect(read).toMatchObject({ broken: false, title: 'Figure 4.1' });
  expect(read.words).toContain('the curve falls');
  expect(state).toEqual({ ...defaultState, w11: -2 });
  expect(Number(read.slope)).toBe(trace('notebook', state).dCE_dw11);
  expect(read.stroke).toMatch(/^rgb/);
});

test('the saved CSV carries the plotted numbers to the last digit, and the state', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/?z=0', 'slope');
  const csv = await saved(page, figure, 'Save its numbers as CSV');
  const [header = '', ...lines] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
  expect(rows.length).toBeGreaterThan(50);
  for (const { w11, CE, z, x1 } of rows) {
    expect(Number(CE)).toBe(trace('notebook', { ...defaultState, z: 0, w11: Number(w11) }).CE);
    expect([z, Number(x1)]).toEqual(['0', 0.7]);
  }
});

test('the table shows the plotted numbers', async ({ page }) => {
  const figure = await figureOn(page, 'en/07-term-3/', 'gate');
  await figure.getByText('table', { exact: true }).click();
  await expect(figure.getByRole('cell', { name: '0.4312' }).first()).toBeVisible();
  expect(await figure.getByRole('row').count()).toBeGreaterThan(20);
});

test('the table has the points that are drawn, whatever rows it leaves out', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/', 'slope');
  await figure.getByText('table', { exact: true }).click();
  const second = figure.locator('tbody tr').nth(1);
  await expect(second).toContainText('secant');
  const before = String(await second.textContent());
  await figure.locator('.figure-controls input[type="range"]').press('ArrowLeft');
  await expect(second).toContainText('secant');
  await expect(second).not.toHaveText(before);
});

test('no point lies beside its plot', async ({ page }) => {
  const figure = await figureOn(page, 'en/04-the-chain/?w11=7', 'slope');
  await expect(figure.locator('.tangent line')).toBeAttached();
  await expect(figure.locator('.secant circle')).toHaveCount(0);
  await page.getByRole('spinbutton', { name: 'w₁₁' }).first().fill('2');
  await expect(figure.locator('.secant circle')).toHaveCount(1);
});

test('a loss that is almost nothing has an axis that can be read', async ({ page }) => {
  const figure = await figureOn(page, 'en/08-the-update/?x1=30', 'descent');
  const ticks = await figure.locator('.axes').first().locator('.grid + text').allTextContents();
  expect(ticks.length).toBeGreaterThan(2);
  expect(new Set(ticks).size).toBe(ticks.length);
  expect(ticks.some((tick) => tick.startsWith('−'))).toBe(false);
});

test('the two numbers of a unit keep apart, however long they are', async ({ page }) => {
  for (const state of ['w11=-100', 'x1=1000']) {
    const figure = await figureOn(page, `en/00-the-whole-story/?${state}`, 'story-network');
    const overlaps = await figure.locator('.unit').evaluateAll((units) =>
      units.map((unit) => {
        const [left, right] = [...unit.querySelectorAll('.number')].map((number) =>
          number.getBoundingClientRect(),
        );
        return (left?.right ?? NaN) - (right?.left ?? NaN);
      }),
    );
    expect(overlaps.length).toBe(3);
    for (const overlap of overlaps) expect(overlap).toBeLessThan(0);
  }
});

test('a weight stands in its label, however long it is', async ({ page }) => {
  for (const value of ['0.026', '-99.123']) {
    const state = ['w1', 'w11', 'w12', 'w2'].map((weight) => `${weight}=${value}`).join('&');
    const figure = await figureOn(page, `en/00-the-whole-story/?${state}`, 'story-network');
    const over = await figure.locator('g.label:has(.number)').evaluateAll((labels) =>
      labels.map((label) => {
        const [box, text] = [label.querySelector('rect'), label.querySelector('text')];
        return (text?.getBoundingClientRect().width ?? NaN) - (box?.getBoundingClientRect().width ?? NaN);
      }),
    );
    expect(over).toHaveLength(5);
    for (const width of over) expect(width).toBeLessThan(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a figure is drawn, says its numbers and lists all steps', async ({ page }) => {
    await page.goto('en/04-the-chain/');
    const figure = page.locator('#fig-walk');
    await expect(figure.getByRole('listitem')).toHaveCount(walk.length);
    await expect(figure.getByRole('listitem').first()).toBeVisible();
    await expect(figure.locator('svg.wide .node')).toHaveCount(15);
    await expect(page.locator('#fig-slope .figure-says')).toContainText('−0.1289');
    await expect(page.locator('#fig-slope').getByRole('button', { name: 'SVG' })).toBeHidden();
  });
});

for (const [address, id] of [
  ['en/00-the-whole-story/', 'story-network'],
  ['en/04-the-chain/?step=9', 'walk'],
  ['en/04-the-chain/', 'slope'],
  ['en/07-term-3/', 'gate'],
  ['en/08-the-update/', 'descent'],
  ['en/10-what-the-notebook-got-wrong/', 'two-wirings'],
] as const) {
  test(`${id}, awake and with its table open, has nothing that axe finds, in light and dark`, async ({
    page,
  }) => {
    const figure = await figureOn(page, address, id);
    await figure.getByText('table', { exact: true }).click();
    await boxFormulas(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const axe = axeOn(page).include(`#fig-${id}`).exclude('.katex');
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(ofColours)).analyze();
      expect(
        violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html}`)),
      ).toEqual([]);
    }
  });
}
