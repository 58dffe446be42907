import { expect, type Page } from '@playwright/test'

/** Longer than a ruling has its moment at a fast pace, milliseconds. */
const LATE_MS = 1200

/**
 * Makes the page as slow as the weakest computer at the moment the next stamp comes: it is drawn later than the table waits for it. Says
 * how long it was then to be seen, from the frame after the first that has it: only then has that been drawn. 0 where it went before.
 */
export const drawNextStampLate = async (page: Page): Promise<{ readonly seenFor: () => Promise<number> }> => {
  // What an earlier ruling left is not the next one's.
  await expect(page.locator('.ruling-stamp')).toHaveCount(0)
  const measured = await page.evaluateHandle(
    (late) => ({
      seenFor: new Promise<number>((resolve) => {
        const isThere = (): boolean => document.querySelector('.ruling-stamp') !== null
        /** A frame's own time is when it was due, long before a late one is drawn: the clock is read instead. */
        const drawn: number[] = []
        const look = (): void => {
          if (isThere()) {
            drawn.push(performance.now())
            requestAnimationFrame(look)
            return
          }
          const [, first = 0] = drawn
          resolve(first === 0 ? 0 : (drawn.at(-1) ?? first) - first)
        }
        const watcher = new MutationObserver(() => {
          if (!isThere()) return
          watcher.disconnect()
          const until = performance.now() + late
          while (performance.now() < until);
          requestAnimationFrame(look)
        })
        watcher.observe(document.body, { childList: true, subtree: true })
      }),
    }),
    LATE_MS,
  )
  return { seenFor: () => measured.evaluate(({ seenFor }) => seenFor) }
}
