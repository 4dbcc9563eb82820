import type { Browser, Page } from '@playwright/test';

/** What Chromium's trace says of a piece of work; times in µs, `tdur` in processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

const placeOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;

/**
 * The longest task of the page's main thread while something is done, in milliseconds: so long a reader may wait
 * for an answer. It is processor time, since a machine that is busy with other things makes every page wait; what
 * the test itself asks of the page is left out.
 */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(placeOf),
  );
  const ofPage = traceEvents.filter((event) => mains.has(placeOf(event)));
  const asked = ofPage.filter(({ args }) =>
    args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools'),
  );
  const tasks = ofPage.filter(
    (task) =>
      task.name === 'ThreadControllerImpl::RunTask' &&
      !asked.some(
        (by) => placeOf(by) === placeOf(task) && by.ts >= task.ts && by.ts <= task.ts + (task.dur ?? 0),
      ),
  );
  if (tasks.length === 0 || asked.length === 0) throw new Error('The trace does not tell the page’s tasks.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
