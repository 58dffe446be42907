import type { Page } from '@playwright/test'

/** What lies before the people at the computer. */
export const SITUATIONS = [
  'title',
  'story',
  'hand-over',
  'recap',
  'agenda',
  'turn',
  'prediction',
  'deal',
  'support',
  'ruling',
  'counter',
  'show',
  'bot',
  'guided',
  'paused',
  'end',
  'broken',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** Reads the situation off the page; null while it changes from one to the next. */
export const readSituation = (page: Page): Promise<Situation | null> =>
  page.evaluate((): Situation | null => {
    const has = (selector: string): boolean => document.querySelector(selector) !== null
    const table = document.querySelector<HTMLElement>('main.table-screen')
    if (has('main.title-screen')) return 'title'
    if (has('main.prologue')) return 'story'
    if (has('main.hand-over')) return 'hand-over'
    if (has('main.recap')) return 'recap'
    if (has('main.end-screen')) return 'end'
    if (has('main.count-screen')) return 'show'
    if (has('main.notice-screen [role="alert"]')) return 'broken'
    switch (table?.dataset['stage']) {
      case 'human-turn':
        return has('.prediction-sheet') ? 'prediction' : has('.agenda-sheet') ? 'agenda' : has('.action-groups') ? 'turn' : null
      // The guide holds the bots until it has been read.
      case 'bot-turn':
        return has('.guide-slip[data-lesson="others"] [data-guide="read"]') ? 'guided' : 'bot'
      case 'answer':
        return has('.deal-sheet') ? 'deal' : has('.small-sheet') ? 'support' : null
      case 'review':
        return has('.dossier-sheet [data-ruling="hold"]') ? 'ruling' : has('.dossier-sheet [data-ruling="approve"]') ? 'counter' : null
      case 'bids':
      case 'ruling':
      case 'market':
      case 'predictions':
      case 'regulator':
      case 'books':
      case 'half-time':
      case 'news':
      case 'last-quarter':
        return 'show'
      case 'paused':
        return 'paused'
      case undefined:
      default:
        return null
    }
  })

/** Whoever plays alone among bots reads what they did to them, or that they refused, and goes on, where a test does not ask for it. */
const goOnAlone = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [button] = document.querySelectorAll<HTMLElement>(
      'main.recap[data-alone="true"] .btn-primary, .bot-bar[data-waits="true"] [data-watch="next"]',
    )
    button?.click()
  })

/** Waits until the table stands in one of these situations, and says in which. */
export const waitForSituation = async <S extends Situation>(page: Page, wanted: readonly S[], patience = 15_000): Promise<S> => {
  const until = Date.now() + patience
  for (;;) {
    const now = await readSituation(page)
    const found = wanted.find((situation) => situation === now)
    if (found !== undefined) return found
    await goOnAlone(page)
    if (Date.now() > until) throw new Error(`Waited for ${wanted.join(' or ')}; the table stands at ${String(now)}.`)
    await page.waitForTimeout(15)
  }
}
