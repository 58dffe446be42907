import { expect } from '@playwright/test'
import { answerPlainly } from '../../e2e/play/play-on'
import { FACTIONS, seatOf } from '../../rules'
import { seatFigures } from '../../src/renderer/panels/seats/seat-figures'
import { quarterName } from '../../src/renderer/words/format'
import { Fault, saveOf, type Table } from './table'
import { replayed } from './saves'

const ON_THE_TABLE = ['agenda', 'turn', 'deal', 'support', 'ruling', 'counter', 'prediction'] as const
const ON_THE_WAY = ['hand-over', 'recap', 'show', 'guided', 'end'] as const

/** Goes on with the game that the product says was played last, and compares what is there with what lay on the disk. */
export const goOn = async (table: Table, id: string): Promise<void> => {
  const { sitting, userFolder, ledger } = table
  const before = saveOf(userFolder, id)
  if (before === null) throw new Fault({ kind: 'lost', what: `${id} is gone` })
  const read = replayed(before)
  if ('why' in read) throw new Fault({ kind: 'broken', what: `${id} does not replay: ${read.why}` })
  await expect(sitting.title.continueButton, 'a game can be continued').toBeVisible()
  ledger.opens(id)
  await sitting.title.continue()
  const { marks } = await table.settle()
  if (marks.id !== id) throw new Fault({ kind: 'lost', what: `Continue opens ${marks.id}, and ${id} was played last` })
  await comparePosition(table)
}

/** Waits until somebody decides at the open table, and compares what is shown with what the moves on the disk lead to. */
const comparePosition = async (table: Table): Promise<void> => {
  const { sitting } = table
  for (;;) {
    const now = await sitting.situation(...ON_THE_TABLE, ...ON_THE_WAY)
    if (now === 'end') return
    if (ON_THE_TABLE.some((open) => open === now)) break
    await answerPlainly(sitting, now)
  }
  const { save, marks } = await table.settle()
  const record = replayed(save)
  if ('why' in record) throw new Fault({ kind: 'broken', what: `${marks.id} does not replay: ${record.why}` })
  const { state } = record
  const wanted = {
    quarter: quarterName(state.config.startsAt, state.quarter, 'en'),
    turn: state.pending.kind === 'over' ? null : state.pending.seat,
    seats: FACTIONS.map((faction) => {
      const { points } = seatFigures(state, faction)
      const seat = seatOf(faction)
      return `${faction} ${points} points, ${state.cash[seat]} cash, ${state.hands[seat].length} cards`
    }),
  }
  const shown = await readShown(table)
  if (JSON.stringify(shown) !== JSON.stringify(wanted))
    throw new Fault({
      kind: 'lost',
      what: `the restarted game shows ${JSON.stringify(shown)}, and its ${save.moves.length} moves lead to ${JSON.stringify(wanted)}`,
    })
}

const readShown = async ({ sitting }: Table) => {
  const shown = await sitting.page.evaluate(() => ({
    quarter: document.querySelector<HTMLElement>('.top-when strong')?.innerText ?? '',
    turn: document.querySelector('.seat-card[data-turn="true"]')?.getAttribute('data-faction') ?? null,
    seats: [...document.querySelectorAll<HTMLElement>('.seat-card')].map((card) => ({
      faction: card.dataset['faction'],
      points: card.querySelector<HTMLElement>('.seat-points')?.innerText,
      figures: [...card.querySelectorAll<HTMLElement>('.seat-figures dd')].map((figure) => figure.innerText),
    })),
  }))
  const { quarter, turn } = shown
  const line = (faction: string): string => {
    const seat = shown.seats.find((card) => card.faction === faction)
    const [cash, , hand] = seat?.figures ?? []
    return `${faction} ${seat?.points ?? 'no'} points, ${cash ?? 'no'} cash, ${hand ?? 'no'} cards`
  }
  return { quarter, turn, seats: FACTIONS.map(line) }
}
