import { expect } from '@playwright/test'
import type { Faction } from '../../rules'
import { agree } from './agree'
import type { Sitting } from './sitting'
import type { Situation } from './situation'
import { said } from './words'

/** What a person does when the table stands in some situation. */
export type Plan = Partial<Record<Situation, (sitting: Sitting) => Promise<void>>>

/** Plays until the end of the game: as planned, and elsewhere in the plainest way. Says how often each situation came. */
export const playToTheEnd = (sitting: Sitting, plan: Plan): Promise<Counts> => playUntil('end', sitting, plan)

/** Watches and answers, whatever the bots ask, until it is a person's turn. */
export const playToATurn = (sitting: Sitting): Promise<Counts> => playUntil('turn', sitting, {})

/** How often each situation came. */
export type Counts = Partial<Record<Situation, number>>

export const playUntil = async (last: Situation, sitting: Sitting, plan: Plan): Promise<Counts> => {
  const counts: Counts = {}
  for (;;) {
    const now = await sitting.situation(
      'hand-over',
      'recap',
      'agenda',
      'turn',
      'prediction',
      'deal',
      'support',
      'counter',
      'ruling',
      'show',
      'guided',
      'end',
    )
    counts[now] = (counts[now] ?? 0) + 1
    const act = plan[now] ?? PLAINLY[now]
    if (now === last || act === undefined) return counts
    await act(sitting)
  }
}

/** Does the plainest thing in a situation in which something is to be done. */
export const answerPlainly = (sitting: Sitting, now: Situation): Promise<void> => PLAINLY[now]?.(sitting) ?? Promise.resolve()

const PLAINLY: Plan = {
  'hand-over': ({ handOver }) => handOver.sitDown(),
  recap: ({ handOver }) => handOver.leaveRecap(),
  agenda: async ({ page, table }) => {
    await table.keepAgenda((await page.locator('.agenda-sheet [data-faction]').first().getAttribute('data-faction')) as Faction)
    await expect(page.locator('.agenda-sheet')).toHaveCount(0)
  },
  turn: async ({ page, table }) => {
    await table.endTurn()
    // Where people are asked for predictions, the turn stays open under the question.
    await page.waitForFunction(
      () => document.querySelector('.action-groups') === null || document.querySelector('.prediction-sheet') !== null,
    )
  },
  prediction: async ({ page, prediction }) => {
    await prediction.give()
    await expect(page.locator('.prediction-sheet')).toHaveCount(0)
  },
  deal: async ({ page, deal }) => {
    await deal.answer(false)
    await expect(page.locator('.deal-sheet')).toHaveCount(0)
  },
  support: async ({ page, hands }) => {
    const offer = page.getByRole('dialog')
    const text = await offer.innerText()
    await hands.press(offer.getByRole('button', { name: said('panels:support.decline') }))
    await agree({ page, hands })
    // The next push may be offered at once.
    await expect(offer.filter({ hasText: text })).toHaveCount(0)
  },
  counter: async ({ page, dossier }) => {
    await dossier.answer(true)
    await expect(page.locator('.dossier-sheet')).toHaveCount(0)
  },
  ruling: async ({ page, dossier }) => {
    await dossier.rule('approve')
    await expect(page.locator('.dossier-sheet')).toHaveCount(0)
  },
  show: ({ show }) => show.goOn(),
  guided: async ({ page, hands }) => {
    await hands.press(page.locator('[data-guide="read"]'))
    await expect(page.locator('.guide-slip[data-lesson="others"]')).toHaveCount(0)
    // The bots wait on, move by move; where nothing is shown they may have moved already.
    const toOwnTurn = page.locator('[data-watch="turn"]')
    await hands.press(toOwnTurn).catch(() => expect(toOwnTurn).toHaveCount(0))
  },
}
