import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerSaveDialog } from '../support/file-dialogs'
import type { ProgramSitting } from './sitting'

/** Where what was printed stays, to be looked at. */
export const PRINTED = join(__dirname, '..', 'shots', 'printed')

/** Presses a button that keeps pages as a file, and says where it lies. */
export const keepPrinted = async ({ page, app, hands }: ProgramSitting, button: string, file: string): Promise<string> => {
  mkdirSync(PRINTED, { recursive: true })
  const path = join(PRINTED, file)
  rmSync(path, { force: true })
  await answerSaveDialog(app, path)
  await hands.press(page.getByRole('button', { name: button }))
  await expect(page.locator('.notice-bar').getByText(file)).toBeVisible()
  return path
}

/** How many pages a PDF has, and how large the first of them is, in points. */
export const pagesIn = (file: string): { readonly count: number; readonly size: readonly number[] } => {
  const text = readFileSync(file).toString('latin1')
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text)
  return { count: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0, size: [Number(box?.[1]), Number(box?.[2])].map(Math.round) }
}

/** Notes, the next time pages are laid out to be printed, which of them hold more than they have room for. */
export const watchPages = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const note = (): void => {
      const pages = [...document.querySelectorAll('.print-out > section')]
      if (pages.length === 0) return
      const full = pages.flatMap((one, at) =>
        [one, ...one.querySelectorAll('.slide-body, .handout-questions, .guide-body')].some(
          (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
        )
          ? [`${one.getAttribute('data-slide') ?? one.getAttribute('data-page') ?? one.className} ${at}`]
          : [],
      )
      document.body.dataset['laidOut'] = JSON.stringify({ count: pages.length, full })
    }
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true })
  })

/** What was noted of the pages that were laid out last. */
export const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(document.body.dataset['laidOut'] ?? 'null') as unknown)
