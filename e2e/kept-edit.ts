import type { Page } from '@playwright/test';

/** From now on the pages opened find this code in a cell, as if a reader had typed it on an earlier visit. */
export const keepEdit = (page: Page, cell: string, code: string): Promise<unknown> =>
  page.addInitScript(
    ([id, text]) => {
      localStorage.setItem(`one-weight:cells:${location.pathname}`, JSON.stringify({ [id]: text }));
    },
    [cell, code] as const,
  );
