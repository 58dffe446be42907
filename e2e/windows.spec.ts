import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { shareDesk } from './play/desk'
import { chooseInMenu, projectorOpenedBy } from './play/projector-page'
import { leaveGameInATurn } from './play/left-in-a-turn'
import { sitDown, standUp, type ProgramSitting } from './play/sitting'
import { t, zh } from './play/words'
import { cutWords } from './support/cut-words'
import { launchGame, makeUserFolder } from './support/launch-game'
import { takeShot } from './support/screenshots'

/** What is left of a screen of 1366x768 pixels at 150 and at 125 per cent, and two that are small as they are. */
const SMALL_SCREENS = [
  [910, 512],
  [1092, 614],
  [1024, 640],
  [1280, 720],
] as const

const desk = shareDesk()

/** Goes on with that game, in one language. */
const goOn = async (language: 'en' | 'zh-CN', textSize = 100): Promise<ProgramSitting> => {
  const words = language === 'en' ? t : zh
  leaveGameInATurn(desk.folder)
  const sitting = await desk.sitDown({ settings: { language, textSize }, size: 'as it opens' })
  await sitting.hands.press(sitting.page.getByRole('button', { name: words('screens:title.continue') }))
  if ((await sitting.situation('turn', 'recap')) === 'recap')
    await sitting.hands.press(sitting.page.getByRole('button', { name: words('panels:recap.on') }))
  await sitting.situation('turn')
  return sitting
}

/** Drags the window's edge. */
const dragTo = async ({ app, page }: ProgramSitting, width: number, height: number): Promise<void> => {
  await app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height), {
    width,
    height,
  })
  await page.waitForFunction(
    (wanted) => Math.abs(innerWidth * devicePixelRatio - wanted.width) < 3 && Math.abs(innerHeight * devicePixelRatio - wanted.height) < 3,
    { width, height },
  )
}

/** What of these lies outside of the window, or under something else. */
const outOfReach = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll(wanted)]
    return found
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) return true
        const corners = [
          [left + 6, top + 6],
          [right - 6, top + 6],
          [left + 6, bottom - 6],
          [right - 6, bottom - 6],
        ] as const
        return corners.some(([x, y]) => !element.contains(document.elementFromPoint(x, y)))
      })
      .map((element) => `${element.className}: ${element.textContent}`)
      .concat(found.length === 0 ? [`no ${wanted}`] : [])
  }, selector)

/** Waits until the board has as many pixels as the screen shows of it. */
const expectSharp = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.table-board canvas, .projector-board canvas')
        if (canvas === null) return 'no board'
        const { width, height } = canvas.getBoundingClientRect()
        return Math.max(Math.abs(canvas.width - width * devicePixelRatio), Math.abs(canvas.height - height * devicePixelRatio)) < 2
          ? 'sharp'
          : `${canvas.width}`
      }),
    )
    .toBe('sharp')

for (const language of ['en', 'zh-CN'] as const) {
  test(`End turn and the whole hand are on small screens: ${language}`, async () => {
    const sitting = await goOn(language)
    const { page } = sitting
    expect(await page.locator('.hand-card').count()).toBe(5)
    for (const [width, height] of SMALL_SCREENS) {
      await dragTo(sitting, width, height)
      await expect.poll(() => outOfReach(page, '.end-turn, .hand-card, .action-button, .seat-card[data-own="true"]')).toEqual([])
      expect(await cutWords(page), `${width}x${height}`).toEqual([])
      await expectSharp(page)
      await takeShot(page, `windows-${language}-${width}x${height}`)
    }
    await standUp(sitting)
  })

  test(`one's own seat, every action and the whole hand are there in large text: ${language}`, async () => {
    const sitting = await goOn(language, 150)
    const { page } = sitting
    for (const [width, height] of [SMALL_SCREENS[3], SMALL_SCREENS[0]]) {
      await dragTo(sitting, width, height)
      await expect.poll(() => outOfReach(page, '.end-turn, .hand-card, .action-button, .seat-card[data-own="true"]')).toEqual([])
      await takeShot(page, `windows-${language}-150-${width}x${height}`)
    }
    await standUp(sitting)
  })
}

test('in a scaled window the pointer meets what it points at, and pop-ups stand where they belong', async () => {
  const sitting = await goOn('en')
  const { page, table, slip, hands } = sitting
  await dragTo(sitting, 910, 512)
  await table.take('subsidise')
  await slip.aim('Hunan')
  await slip.confirm()
  await expect(table.actions(2)).toBeVisible()
  await table.undo()
  const look = page.locator('.card-look')
  const lastCard = page.locator('.hand-card').last()
  const places = async () => ({ card: await lastCard.boundingBox(), shown: await look.boundingBox({ timeout: 2000 }) })
  let seen: Awaited<ReturnType<typeof places>> | undefined
  // The hand that comes back with the undo opens a card only to a pointer that moves over it, and shuts it again where the hand still moves under the pointer.
  await expect(async () => {
    await page.mouse.move(20, 20)
    await expect(look).toBeHidden({ timeout: 2000 })
    await lastCard.hover()
    await expect(look).toBeVisible({ timeout: 2000 })
    await takeShot(page, 'windows-scaled-card')
    seen = await places()
  }).toPass()
  const { card, shown } = seen ?? (await places())
  const within = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  if (card === null || shown === null) throw new Error('no card')
  expect(shown.x).toBeGreaterThanOrEqual(0)
  expect(shown.y).toBeGreaterThanOrEqual(0)
  expect(shown.x + shown.width).toBeLessThanOrEqual(within.width)
  expect(shown.y + shown.height).toBeLessThanOrEqual(within.height)
  // Beside its own card, not where that card would be unscaled.
  expect(shown.x).toBeLessThan(card.x + card.width + 20)
  expect(shown.x + shown.width).toBeGreaterThan(card.x - 20)
  await hands.press(page.getByRole('button', { name: t('panels:top.menu') }))
  await expect(page.getByRole('dialog', { name: t('panels:pause.title') })).toBeVisible()
  await takeShot(page, 'windows-scaled-pause')
  await page.keyboard.press('Escape')
  await standUp(sitting)
})

/**
 * Gives a page's window other pixels and as much room as before, as another screen would: by its zoom, since no test can have two screens.
 */
const changePixels = ({ app }: ProgramSitting, page: 'index' | 'projector', ratio: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(wanted.page))
      window?.setMinimumSize(1, 1)
      window?.setContentSize(1280 * wanted.ratio, 720 * wanted.ratio)
      window?.webContents.setZoomFactor(wanted.ratio)
    },
    { page, ratio },
  )

/** The size of the board's picture and of its place on the page. */
const boardOf = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.table-board canvas, .projector-board canvas')
    return [canvas?.width ?? 0, canvas?.parentElement?.clientWidth ?? 0]
  })

test('the board is sharp at once when the pixels of the screen change and its room does not, on both windows', async () => {
  const sitting = await goOn('en')
  await dragTo(sitting, 1280, 720)
  await expect.poll(() => sitting.page.evaluate(() => devicePixelRatio)).toBe(1)
  await expectSharp(sitting.page)
  const [width, room] = await boardOf(sitting.page)
  expect(width).toBe(room)
  for (const ratio of [0.5, 1]) {
    await changePixels(sitting, 'index', ratio)
    await expect.poll(() => boardOf(sitting.page)).toEqual([width * ratio, room])
  }
  const projector = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  await changePixels(sitting, 'projector', 1)
  await expectSharp(projector.page)
  await expect.poll(async () => (await boardOf(projector.page))[0]).toBeGreaterThan(0)
  const [shown, place] = await boardOf(projector.page)
  for (const ratio of [1.5, 1]) {
    await changePixels(sitting, 'projector', ratio)
    await expect.poll(() => boardOf(projector.page)).toEqual([shown * ratio, place])
  }
  expect(projector.problems).toEqual([])
  await standUp(sitting)
})

test('the window opens where it was left, with its size', async () => {
  const folder = makeUserFolder()
  const bounds = { x: 140, y: 90, width: 1000, height: 600 }
  const placeOf = ({ app }: ProgramSitting) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  const first = await sitDown({ userFolder: folder, size: 'as it opens' })
  await first.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds)
  await expect.poll(() => placeOf(first)).toEqual(bounds)
  await standUp(first)
  expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toEqual({ bounds, maximised: false })

  const second = await launchGame({ userFolder: folder, size: 'as it opens' })
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(bounds)
  await second.close()

  // That screen is gone.
  writeFileSync(join(folder, 'window.json'), JSON.stringify({ bounds: { ...bounds, x: 9_000 }, maximised: false }))
  const third = await launchGame({ userFolder: folder, size: 'as it opens' })
  const [place, area] = await third.app.evaluate(({ BrowserWindow, screen }) => [
    BrowserWindow.getAllWindows()[0]?.getBounds(),
    screen.getPrimaryDisplay().workArea,
  ])
  expect(place).toEqual({ ...bounds, x: (area?.width ?? 0) - bounds.width })
  await third.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the game as it is played has no way to the developer’s tools', async () => {
  const game = await launchGame()
  const roles = await game.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ role }) => String(role)) ?? []),
  )
  expect(roles).toContain('quit')
  expect(roles?.filter((role) => /reload|devtools/i.test(role))).toEqual([])
  await game.close()
})
