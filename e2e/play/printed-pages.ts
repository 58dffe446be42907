import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

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
