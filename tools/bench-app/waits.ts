import type { Page } from '@playwright/test'
import { FACTIONS } from '../../rules'
import { answerPlainly } from '../../e2e/play/play-on'
import { SITUATIONS, type Situation, waitForSituation } from '../../e2e/play/situation'
import type { ProgramSitting } from '../../e2e/play/sitting'
import { median } from './figures'
import { atTheGame } from './sit-down'

/** Seconds from End turn to the next own turn in Spring 2021 at speed "normal", without the scenes one may skip: the longest and the middle one. */
export interface WaitFigures {
  readonly waitNormalSeconds: number
  readonly waitNormalMedianSeconds: number
  readonly waitStrongSeconds: number
  readonly waitStrongMedianSeconds: number
}

/** Plays Spring 2021 as Ali among three bots of each of two levels, ending every turn at once, and adds up how long the bots keep one waiting. */
export const measureWaits = async (executable: string, tell: (line: string) => void): Promise<WaitFigures> => {
  const normal = await waitsAmong(executable, 'normal', tell)
  const strong = await waitsAmong(executable, 'strong', tell)
  return {
    waitNormalSeconds: Math.max(...normal),
    waitNormalMedianSeconds: median(normal),
    waitStrongSeconds: Math.max(...strong),
    waitStrongMedianSeconds: median(strong),
  }
}

const waitsAmong = (executable: string, level: 'normal' | 'strong', tell: (line: string) => void): Promise<readonly number[]> =>
  atTheGame(executable, { animationSpeed: 'normal' }, async (sitting) => {
    const { title, setUp, page } = sitting
    await title.newGame()
    await setUp.chooseScenario('spring-2021')
    await setUp.seatAs('alone')
    for (const faction of FACTIONS.filter((seat) => seat !== 'ali')) await setUp.seatLevel(faction, level)
    await setUp.writeSeed(21)
    await setUp.start()
    await page.evaluate(watchBots)
    return playThrough(sitting, level, tell)
  })

/** Everything a person meets, but for the moments at which they wait for bots. */
const MET = SITUATIONS.filter((situation): situation is Exclude<Situation, 'bot'> => situation !== 'bot')
/** No table keeps one waiting longer. */
const PATIENCE_MS = 180_000

const playThrough = async (sitting: ProgramSitting, level: string, tell: (line: string) => void): Promise<readonly number[]> => {
  const waits: number[] = []
  let ended = false
  for (;;) {
    const { page } = sitting
    const now = await waitForSituation(page, MET, PATIENCE_MS)
    if (ended && (now === 'turn' || now === 'end')) {
      const waited = (await takeWait(page)) / 1000
      tell(`${level}: ${waited.toFixed(1)} s until ${now === 'turn' ? 'the next turn' : 'the end'}`)
      // The last wait leads to no turn.
      if (now === 'turn') waits.push(waited)
    }
    if (now === 'end') return waits
    if (now === 'turn') {
      await takeWait(page)
      ended = true
    }
    await answerPlainly(sitting, now)
  }
}

interface WatchedWindow {
  takeWait(): number
}

const takeWait = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as WatchedWindow).takeWait())

/** Adds up how long the table stands at a bot's turn; runs in the page. */
const watchBots = (): void => {
  const isBots = (): boolean => document.querySelector<HTMLElement>('main.table-screen')?.dataset['stage'] === 'bot-turn'
  let since: number | null = null
  let sum = 0
  const look = (): void => {
    const now = performance.now()
    if (since !== null) sum += now - since
    since = isBots() ? now : null
  }
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-stage'] })
  const takeWait = (): number => {
    look()
    const waited = sum
    sum = 0
    return waited
  }
  Object.assign(window, { takeWait })
}
