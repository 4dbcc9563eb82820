import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Asks axe for what it has to say against a page, and no more: nothing of what is right. No page of the book has a
 * frame; by its older way axe does not gather what it finds in a second page, which takes as long as finding it.
 */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
