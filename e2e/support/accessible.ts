import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** The levels every page has to reach. */
const LEVELS = ['wcag2a', 'wcag2aa']

/** Fails on anything a screen reader user, or somebody with weak eyes, would stumble over. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  // Half a megabyte of script: sent once to a page, not with every question.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (levels) => {
    const { axe: judge } = window as unknown as { readonly axe: typeof import('axe-core') }
    const { violations } = await judge.run(document, { runOnly: { type: 'tag', values: levels }, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, LEVELS)
  expect(found.map((what) => `${where}: ${what}`)).toEqual([])
}
