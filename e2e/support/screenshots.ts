import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Keeps a picture of the page in the git-ignored e2e/shots/, to be looked at. */
export const takeShot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(__dirname, '..', 'shots', `${name}.png`) })
}
