import { expect, test, type Page } from '@playwright/test'
import { keyboardHands } from './play/keyboard-hands'
import { startGame } from './play/new-game'
import { playToTheEnd } from './play/play-on'
import { sitDown, standUp, type Sitting } from './play/sitting'

/** From here on every press of a pointer is counted; that it lies somewhere is nobody's doing. */
const watchThePointer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const touches: string[] = []
    Object.assign(window, { touches })
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
      window.addEventListener(type, (event) => event.isTrusted && touches.push(type), { capture: true })
    }
  })

const touchesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { touches: string[] }).touches)

/** What was pressed may be gone after it; whoever has no mouse must not be sent back to the top of the page. */
const expectFocusKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)).toBe(true)

/** Ali's first turn with every kind of control: a list, a slider, seals, radios, a menu, tabs. */
const firstTurn = async ({ page, table, slip, dossier, papers, shot }: Sitting): Promise<void> => {
  await table.take('subsidise')
  await slip.aim('Hunan')
  await slip.setSum(2)
  await shot('keyboard-slip')
  await slip.confirm()
  await expect(table.actions(2)).toBeVisible()
  await table.undo()
  await expect(table.actions(3)).toBeVisible()
  await expectFocusKept(page)
  await table.redo()
  await expect(table.actions(2)).toBeVisible()
  // Escape lays a slip aside, and only then asks for the pause.
  await table.take('develop')
  await expect(slip.slip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slip.slip).toHaveCount(0)
  await table.take('file')
  await dossier.press('weChatPay')
  await shot('keyboard-dossier')
  await dossier.file()
  await expect(dossier.sheet('ali')).toHaveCount(0)
  await expectFocusKept(page)
  await expect(await papers.read('contracts')).toContainText('Ali')
}

const secondTurn = async ({ page, table, board, slip, papers, pause }: Sitting): Promise<void> => {
  await papers.expectLedgerAddsUp('Hunan')
  await papers.expectAccountAddsUp('jd')
  // The board is walked with arrow keys and chosen from with Enter, like its list.
  await table.take('subsidise')
  await expect(slip.targets.first()).toBeVisible()
  const place = await board.walk('ArrowDown', 'ArrowRight', 'ArrowDown')
  await expect(slip.confirmButton).toBeVisible()
  expect(place).toContain(
    await slip.slip
      .locator('.select')
      .first()
      .innerText()
      .then((text) => text.split('\n')[1] ?? ''),
  )
  await slip.cancel()
  const [card] = await table.playable()
  if (card !== undefined) {
    await table.press(table.card(card))
    await slip.aim()
    await slip.confirm()
  }
  await page.keyboard.press('Escape')
  await expect(pause.sheet).toBeVisible()
  await pause.saveAs('By hand')
  await expect(pause.status).toContainText('By hand')
  await page.keyboard.press('Escape')
  await expect(pause.sheet).toHaveCount(0)
}

test('a whole short game is played by keyboard alone', async () => {
  test.setTimeout(420_000)
  const sitting = await sitDown({ hands: keyboardHands })
  const { page, end, title } = sitting
  await watchThePointer(page)
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 21, names: { ali: 'Kay' } })
  const turns = [firstTurn, secondTurn]
  const counts = await playToTheEnd(sitting, {
    turn: async (now) => {
      await turns.shift()?.(now)
      await now.table.endTurn()
      await expect(page.locator('.action-groups')).toHaveCount(0)
    },
  })
  expect(counts).toMatchObject({ turn: 2 })
  await end.expectItAddsUp()
  await end.open('goals')
  await sitting.shot('keyboard-end')
  await end.toTitle()
  await expect(title.heading).toBeVisible()
  expect(await touchesOf(page)).toEqual([])
  await standUp(sitting)
})
