import { expect, type Page } from '@playwright/test'
import { SEEN_AFTER_MS } from '../../src/renderer/panels/dossier/stamp-timing'

/** Longer than a ruling has its moment at a fast pace, milliseconds. */
const LATE_MS = 1200

/**
 * Makes the page as slow as the weakest computer in the frame that draws the next stamp: the table has waited long enough before anybody
 * can see it. Says for which part of the time it is promised it was then to be seen; 0 where it went before it was drawn.
 *
 * Counted from the first task after that frame to the moment it leaves the page, and not in frames: the last frame that has it comes
 * earlier the slower a computer draws, while the stamp is to be seen until the next.
 */
export const drawNextStampLate = async (page: Page): Promise<{ readonly seenFor: () => Promise<number> }> => {
  // What an earlier ruling left is not the next one's.
  await expect(page.locator('.ruling-stamp')).toHaveCount(0)
  const measured = await page.evaluateHandle(
    (late) => ({
      seenMs: new Promise<number>((resolve) => {
        const isThere = (): boolean => document.querySelector('.ruling-stamp') !== null
        const drawn = new MessageChannel()
        let drawnAt: number | null = null
        drawn.port1.onmessage = () => {
          drawnAt = performance.now()
        }
        const drawLate = (): void => {
          const until = performance.now() + late
          while (performance.now() < until);
          drawn.port2.postMessage(null)
        }
        const gone = new MutationObserver(() => {
          if (isThere()) return
          gone.disconnect()
          resolve(drawnAt === null ? 0 : performance.now() - drawnAt)
        })
        const come = new MutationObserver(() => {
          if (!isThere()) return
          come.disconnect()
          requestAnimationFrame(drawLate)
          gone.observe(document.body, { childList: true, subtree: true })
        })
        come.observe(document.body, { childList: true, subtree: true })
      }),
    }),
    LATE_MS,
  )
  return { seenFor: async () => (await measured.evaluate(({ seenMs }) => seenMs)) / SEEN_AFTER_MS }
}
