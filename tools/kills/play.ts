import { setUpGame } from '../../e2e/play/new-game'
import { answerPlainly } from '../../e2e/play/play-on'
import type { Situation } from '../../e2e/play/situation'
import { namedSaveId } from '../../src/main/save-ids'
import { doSomething } from './deeds'
import type { Killer } from './killer'
import type { Moment, NewGame, Plan } from './plan'
import { goOn } from './restart'
import { saveOf, type Table } from './table'

const SITUATIONS = [
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
] as const
/** Names that saves are given: few, so that some are overwritten. */
const NAMES = ['Monday', 'Tuesday', 'Wednesday'] as const

/** Goes on with the game played last, or starts one, and plays as planned until the game is killed. */
export const play = async (table: Table, latest: string | null, plan: Plan, killer: Killer): Promise<void> => {
  const kill = (): void => killer.after(plan.afterMs)
  if (plan.moment === 'compared') {
    if (latest !== null) await goOn(table, latest)
    return killer.strike()
  }
  if (plan.moment === 'continuing') kill()
  if (latest !== null) await goOn(table, latest)
  else await begin(table, plan.newGame, plan.moment === 'new-game' ? kill : null)
  for (let done = 0; done < plan.deeds;) if (await deed(table, plan)) done += 1
  await MEETINGS[plan.moment]?.(table, plan, killer)
  kill()
  while (!killer.hasStruck()) await deed(table, plan)
}

/** How a moment is come to that needs more than playing on; each arms the killer as it begins. */
const MEETINGS: { readonly [M in Moment]?: (table: Table, plan: Plan, killer: Killer) => Promise<void> } = {
  'new-game': async (table, { newGame, afterMs }, killer) => {
    if (killer.isArmed()) return
    await leave(table)
    await begin(table, newGame, () => killer.after(afterMs))
  },
  'saving-as': (table, plan, killer) => saveAs(table, plan, () => killer.after(plan.afterMs)),
  closing: async ({ sitting }, { afterMs }, killer) => {
    killer.after(afterMs)
    await sitting.page.evaluate(() => window.bridge.app.quit())
    await killer.struck
  },
}

/** What leads from one decision to the next. */
const ON_THE_WAY: readonly Situation[] = ['hand-over', 'recap', 'show', 'guided']

/** Does one thing and looks what the page then tells; a game that has ended is followed by another. Says whether something was decided. */
const deed = async (table: Table, { newGame, chance }: Plan): Promise<boolean> => {
  const now = await table.sitting.situation(...SITUATIONS)
  if (now === 'end') {
    await leave(table)
    await begin(table, { ...newGame, seed: newGame.seed + 1 + chance.below(1000) }, null)
    return true
  }
  await doSomething(table, now, chance)
  await table.settle()
  return !ON_THE_WAY.includes(now)
}

/** Starts a game from the title. */
const begin = async (table: Table, { scenario, seats, seed }: NewGame, kill: (() => void) | null): Promise<void> => {
  const { sitting } = table
  await setUpGame(sitting, { scenario, seats, seed })
  kill?.()
  await sitting.setUp.start()
  await sitting.situation(...SITUATIONS)
  await table.settle()
}

/** Plays in the plainest way until somebody has a turn, where the menu can be reached; false where the game ends before. */
const reachTurn = async ({ sitting }: Table): Promise<boolean> => {
  for (;;) {
    const now = await sitting.situation(...SITUATIONS)
    if (now === 'turn' || now === 'end') return now === 'turn'
    await answerPlainly(sitting, now)
  }
}

const leave = async (table: Table): Promise<void> => {
  const { sitting } = table
  if (await reachTurn(table)) {
    await sitting.table.pause()
    await sitting.pause.leave()
  } else await sitting.end.toTitle()
  await sitting.situation('title')
}

/** Saves under a name, be it taken; `kill` is told as the save sets out. */
const saveAs = async (table: Table, { chance }: Plan, kill: () => void): Promise<void> => {
  const { sitting, ledger, userFolder } = table
  if (!(await reachTurn(table))) return
  const { marks } = await table.settle()
  const name = chance.among(NAMES)
  const id = namedSaveId(name)
  const isTaken = saveOf(userFolder, id) !== null
  ledger.overwrites(id, marks.id)
  await sitting.table.pause()
  if (!isTaken) kill()
  await sitting.pause.saveAs(name)
  if (isTaken) {
    kill()
    await sitting.pause.replace()
  }
  await sitting.page.locator('.save-result[data-state="saved"]').waitFor()
  const save = saveOf(userFolder, id)
  if (save !== null) ledger.witnessed(id, save)
  await sitting.pause.resume()
}
