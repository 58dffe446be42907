import { expect, test } from '@playwright/test'
import type { Settings } from '../src/shared/settings'
import { shareDesk } from './play/desk'
import { packetOf, watchForPacket, type SeenPacket } from './play/packet-seen'
import { sitDownInATurn } from './play/sit-down-at'
import { standUp, type Sitting } from './play/sitting'

const desk = shareDesk()

/** Four people sit down, and the first of them, Pinduoduo, lays 4 coins on Anhui; with it comes what is seen to fly. */
const subsidiseAnhui = async (settings: Partial<Settings>): Promise<readonly [Sitting, () => Promise<SeenPacket>]> => {
  const sitting = await sitDownInATurn({ scenario: 'first-steps', seats: 'four', seed: 11 }, { desk, settings })
  await expect(sitting.page.locator('[data-viewer="pdd"]')).toBeVisible()
  await sitting.table.take('subsidise')
  await sitting.slip.aim('Anhui')
  await sitting.slip.setSum(3) // the fourth of the sums, from 1
  const seen = await watchForPacket(sitting.page, 'pdd')
  await sitting.slip.confirm()
  return [sitting, seen]
}

test('money flies from the purse that pays to where it is paid, once, and is said aloud', async () => {
  const [sitting, seen] = await subsidiseAnhui({ animationSpeed: 'slow' })
  const { page, table } = sitting
  const board = await sitting.board.canvas.boundingBox()
  if (board === null) throw new Error('There is no board.')
  const across = async (): Promise<number> => (await seen()).across
  await expect.poll(across, { message: 'it flies out over the board', intervals: [20] }).toBeGreaterThan(board.x + 60)
  await sitting.shot('money-packet')
  expect((await seen()).text).toBe('4')
  await expect(page.locator('[data-said="money"]')).toHaveText('You pay Anhui: 4 coins.')
  await expect(page.locator(packetOf('pdd')), 'what has arrived is gone').toBeHidden()
  await table.undo()
  await expect(page.locator('.money-flight'), 'what is taken back does not fly back').toHaveCount(0)
  await standUp(sitting)
})

for (const settings of [{ animationSpeed: 'off' }, { animationSpeed: 'slow', motion: 'reduced' }] as const) {
  test(`nothing flies with ${JSON.stringify(settings)}, and it is said all the same`, async () => {
    const [sitting, seen] = await subsidiseAnhui(settings)
    await expect(sitting.page.locator('[data-said="money"]')).toHaveText('You pay Anhui: 4 coins.')
    await expect(sitting.page.locator('.money-flight')).toHaveCount(0)
    expect(await seen()).toEqual({ text: '', across: 0 })
    await standUp(sitting)
  })
}
