import { expect, test } from '@playwright/test'
import { startGame } from '../play/new-game'
import { playToATurn } from '../play/play-on'
import { sitDownAnywhere, standUp } from '../play/sitting'
import { zh } from '../play/words'
import { SIZES } from '../support/launch-game'
import { boardDrawnBy, browserWay } from './launch-in-browser'

const DRAWN_BY = { headless: 'webgl', headed: 'canvas' } as const

test('a current browser draws the board, and finds and keeps the game in the real folder', { tag: ['@webgl', '@canvas'] }, async () => {
  const drawnBy = DRAWN_BY[browserWay() ?? 'headless']
  const sitting = await sitDownAnywhere()
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 11 })
  await playToATurn(sitting)
  await sitting.shot('board')
  expect(await boardDrawnBy(sitting.page)).toBe(drawnBy)
  expect(sitting.problems).toEqual([])
  // The policy of the page holds here as in the program: code in the page itself is refused.
  const ran = await sitting.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.ran = "yes"'
    document.body.append(script)
    return document.body.dataset['ran'] ?? 'no'
  })
  expect(ran).toBe('no')
  await expect.poll(() => sitting.problems.join()).toContain('Content Security Policy')
  // Kept in the folder, and found there by the next browser: in the other language, in the large window.
  await sitting.kill()
  const again = await sitDownAnywhere({ userFolder: sitting.userFolder, size: SIZES.large, settings: { language: 'zh-CN' } })
  await again.hands.press(again.page.getByRole('button', { name: zh('screens:title.continue') }))
  await again.situation('turn')
  await again.shot('board-zh-CN-large')
  expect(await boardDrawnBy(again.page)).toBe(drawnBy)
  await standUp(again)
  await sitting.close()
})
