import type { Page } from '@playwright/test'
import { FACTIONS } from '../../rules'
import type { Sitting } from '../../e2e/play/sitting'
import { quantile } from './figures'
import { atTheGame } from './sit-down'
import { installStopwatch, type TimedWindow } from './stopwatch'

/** From a key or a press to the picture that shows what it did, ms, at a table where a strong bot thinks. */
export interface InputTimes {
  readonly inputP99Ms: number
  readonly inputP50Ms: number
  readonly inputs: number
  /** Inputs whose effect never came, because something had come to lie over the table; each counts as late as an input can be. */
  readonly inputsLeftOut: number
}

/** The sheet that is opened and closed; one that slides away has been closed already. */
const SHEET = '.account-sheet:not([data-exiting])'
/** An effect that has not come by then, ms, has not come, and counts as this long. */
const PATIENCE_MS = 3000

/**
 * Opens the account of a seat by mouse and closes it by key, again and again, while four strong bots play as fast as they can.
 * A picture counts as painted when the frame after the change has been handed on.
 */
export const measureInput = (executable: string, wanted: number): Promise<InputTimes> =>
  atTheGame(executable, { animationSpeed: 'fast' }, async (sitting) => {
    const { page } = sitting
    await installStopwatch(page)
    await page.reload()
    const times: number[] = []
    let leftOut = 0
    const keep = (time: number | null): void => {
      if (time === null) leftOut += 1
      times.push(time ?? PATIENCE_MS)
    }
    for (let seed = 1; times.length < wanted && seed < 20; seed++) {
      await startStrongGame(sitting, seed)
      while (times.length < wanted && (await sitting.end.heading.count()) === 0) {
        await clearTable(sitting)
        const card = page.locator('.seat-card .seat-open').nth(times.length % FACTIONS.length)
        const box = await card.boundingBox({ timeout: 1000 }).catch(() => null)
        if (box === null) continue
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        await page.mouse.move(at.x, at.y)
        if (!(await aBotThinks(page, { ...at, on: '.seat-open' }))) continue
        keep(await timed(sitting, 'pointerdown', true, () => page.mouse.click(at.x, at.y)))
        // Without a sheet the key would stop the table instead.
        if ((await page.locator(SHEET).count()) === 0 || !(await aBotThinks(page, { ...at, on: '*' }))) continue
        keep(await timed(sitting, 'keydown', false, () => page.keyboard.press('Escape')))
      }
      if (times.length < wanted) await sitting.end.toTitle()
    }
    return { inputP99Ms: quantile(times, 0.99), inputP50Ms: quantile(times, 0.5), inputs: times.length, inputsLeftOut: leftOut }
  })

const startStrongGame = async ({ title, setUp }: Sitting, seed: number): Promise<void> => {
  await title.newGame()
  await setUp.chooseScenario('long-war')
  await setUp.seatAs('watch')
  for (const faction of FACTIONS) await setUp.seatLevel(faction, 'strong')
  await setUp.writeSeed(seed)
  await setUp.start()
}

/** Goes on from a show or a pause, and closes what an input left open. */
const clearTable = async ({ show, page, pause }: Sitting): Promise<void> => {
  if ((await page.locator(SHEET).count()) > 0) await page.keyboard.press('Escape')
  if ((await pause.sheet.count()) > 0) await pause.resume()
  if ((await show.goOnButton.count()) > 0) await show.goOnButton.click({ timeout: 1000 }).catch(() => undefined)
}

/** Where something is to be pressed, and what has to lie there on top. */
interface Target {
  readonly x: number
  readonly y: number
  readonly on: string
}

/** Waits until a worker has a question to think about and a press would meet its target; false when that did not come for a while. */
const aBotThinks = (page: Page, target: Target): Promise<boolean> =>
  page
    .waitForFunction(
      ({ x, y, on }) =>
        (window as unknown as TimedWindow).stopwatch.busy > 0 && (document.elementFromPoint(x, y)?.closest(on) ?? null) !== null,
      target,
      { timeout: 1500 },
    )
    .then(() => true)
    .catch(() => false)

/** Times one input; null when its effect did not come. */
const timed = async (
  { page }: Sitting,
  kind: 'pointerdown' | 'keydown',
  opens: boolean,
  act: () => Promise<void>,
): Promise<number | null> => {
  await page.evaluate(([event, sheet, there]) => (window as unknown as TimedWindow).stopwatch.arm(event, sheet, there), [
    kind,
    SHEET,
    opens,
  ] as const)
  await act()
  await page
    .waitForFunction(() => (window as unknown as TimedWindow).stopwatch.taken !== null, undefined, { timeout: PATIENCE_MS })
    .catch(() => undefined)
  return page.evaluate(() => (window as unknown as TimedWindow).stopwatch.taken)
}
