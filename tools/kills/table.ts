import { setTimeout as pause } from 'node:timers/promises'
import { sitDown, type ProgramSitting } from '../../e2e/play/sitting'
import type { Wrong } from './count'
import type { Ledger } from './ledger'
import { readMarks, watchMarks, type Marks } from './marks'
import { readSave, type SavedGame } from './saves'

/** What is not done by then hangs, ms. */
export const PATIENCE_MS = 15_000
const LOOK_MS = 10

/** Something wrong with the game that is being played; ends the round. */
export class Fault extends Error {
  constructor(readonly wrong: Wrong) {
    super(wrong.what)
  }
}

/** A running game whose word about the disk is written down. */
export interface Table {
  readonly sitting: ProgramSitting
  readonly ledger: Ledger
  readonly userFolder: string
  /** The moves that the page last told to be on the disk, and of which game. */
  last(): Marks | null
  /** Waits until the page says that nothing is missing on the disk, and looks whether that is so. */
  settle(): Promise<{ readonly marks: Marks; readonly save: SavedGame }>
}

/** Starts the game on a folder. Nothing moves by itself, so that a round is short. */
export const openTable = async (userFolder: string, ledger: Ledger): Promise<Table> => {
  const sitting = await sitDown({ userFolder, settings: { motion: 'reduced', sound: false } })
  let last: Marks | null = null
  sitting.page.setDefaultTimeout(PATIENCE_MS)
  await watchMarks(sitting.page, (marks) => {
    last = marks
    ledger.told(marks.id, marks.moves)
  })
  const settle: Table['settle'] = async () => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const marks = await readMarks(sitting.page)
      const save = marks === null ? null : saveOf(userFolder, marks.id)
      if (marks !== null && !marks.unsaved) {
        if (save === null || save.moves.length < marks.moves)
          throw new Fault({
            kind: 'lost',
            what: `the page tells of ${marks.moves} moves on the disk, and ${marks.id} holds ${save?.moves.length ?? 'nothing'}`,
          })
        const wrong = ledger.objectionTo(marks.id, save)
        if (wrong !== null) throw new Fault(wrong)
        // A bot may have moved since the page was asked.
        if (save.moves.length === marks.moves) {
          ledger.witnessed(marks.id, save)
          return { marks, save }
        }
      }
      if (Date.now() > until)
        throw new Fault({ kind: 'stuck', what: `the moves do not reach the disk: the page tells ${JSON.stringify(marks)}` })
      await pause(LOOK_MS)
    }
  }
  return { sitting, ledger, userFolder, last: () => last, settle }
}

/** Reads a save while the game runs: it is whole at any moment. */
export const saveOf = (userFolder: string, id: string): SavedGame | null => {
  const save = readSave(userFolder, id)
  if (save !== null && 'why' in save) throw new Fault({ kind: 'broken', what: save.why })
  return save
}
