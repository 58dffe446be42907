import { expect, test } from '@playwright/test'
import type { Settings } from '../src/shared/settings'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDown, standUp, type Sitting } from './play/sitting'

/** Four people sit down, and the first of them, Pinduoduo, lays 4 coins on Anhui. */
const subsidiseAnhui = async (settings: Partial<Settings>): Promise<Sitting> => {
  const sitting = await sitDown({ settings })
  await startGame(sitting, { scenario: 'first-steps', seats: 'four', seed: 11 })
  await playToATurn(sitting)
  await expect(sitting.page.locator('[data-viewer="pdd"]')).toBeVisible()
  await sitting.table.take('subsidise')
  await sitting.slip.aim('Anhui')
  await sitting.slip.setSum(3) // the fourth of the sums, from 1
  await sitting.slip.confirm()
  return sitting
}

test('money flies from the purse that pays to where it is paid, once, and is said aloud', async () => {
  const sitting = await subsidiseAnhui({ animationSpeed: 'slow' })
  const { page, table } = sitting
  const packet = page.locator('.money-flight[data-as="packet"][data-faction="pdd"]')
  await expect(packet).toHaveText('4')
  const board = await sitting.board.canvas.boundingBox()
  if (board === null) throw new Error('There is no board.')
  const across = async (): Promise<number> => (await packet.boundingBox())?.x ?? 0
  await expect.poll(across, { message: 'it flies out over the board', intervals: [20] }).toBeGreaterThan(board.x + 60)
  await sitting.shot('money-packet')
  await expect(page.locator('[data-said="money"]')).toHaveText('Pinduoduo pays Anhui: 4 coins.')
  await expect(packet, 'what has arrived is gone').toBeHidden()
  await table.undo()
  await expect(page.locator('.money-flight'), 'what is taken back does not fly back').toHaveCount(0)
  await standUp(sitting)
})

for (const settings of [{ animationSpeed: 'off' }, { animationSpeed: 'slow', motion: 'reduced' }] as const) {
  test(`nothing flies with ${JSON.stringify(settings)}, and it is said all the same`, async () => {
    const sitting = await subsidiseAnhui(settings)
    await expect(sitting.page.locator('[data-said="money"]')).toHaveText('Pinduoduo pays Anhui: 4 coins.')
    await expect(sitting.page.locator('.money-flight')).toHaveCount(0)
    await standUp(sitting)
  })
}
