import { expect, test, type Page } from '@playwright/test'
import { sitDownInATurn } from './play/sit-down-at'
import { standUp } from './play/sitting'

/** How often anything on the page has asked for a frame so far; counts from the first call on. */
const framesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const counted = window as typeof window & { asked?: number }
    if (counted.asked === undefined) {
      counted.asked = 0
      const ask = window.requestAnimationFrame.bind(window)
      window.requestAnimationFrame = (frame) => {
        counted.asked = (counted.asked ?? 0) + 1
        return ask(frame)
      }
    }
    return counted.asked
  })

/** What is asked for in one second. */
const inASecond = async (page: Page): Promise<number> => {
  const before = await framesAsked(page)
  await page.waitForTimeout(1000)
  return (await framesAsked(page)) - before
}

test('while a person thinks the page asks for no frame, and the board moves again when they point at it', async () => {
  const sitting = await sitDownInATurn({ scenario: 'spring-2021', seed: 7 }, { settings: { animationSpeed: 'fast' } })
  const { page, board } = sitting
  await expect.poll(() => inASecond(page), { message: 'frames in a second of rest' }).toBe(0)
  const before = await framesAsked(page)
  await board.canvas.hover({ position: { x: 300, y: 250 } })
  await expect.poll(() => framesAsked(page)).toBeGreaterThan(before)
  await expect.poll(() => inASecond(page), { message: 'frames in a second after that' }).toBe(0)
  await standUp(sitting)
})
