import type { Page } from '@playwright/test'
import { gameSaveId } from '../../src/main/save-ids'
import { KNOW_NAMES } from '../know-names'

/** What the page tells of the game on the table: the id of its save, how many moves are on the disk, and whether more were made. */
export interface Marks {
  readonly id: string
  readonly moves: number
  readonly unsaved: boolean
}

type RawMarks = readonly [game: string | null, moves: string | null, unsaved: boolean]

const marksOf = ([game, moves, unsaved]: RawMarks): Marks | null =>
  game === null || moves === null ? null : { id: gameSaveId(game), moves: Number(moves), unsaved }

/** Reads the marks off the page; null while there is no game on the disk. */
export const readMarks = async (page: Page): Promise<Marks | null> =>
  marksOf(
    await page.evaluate((): RawMarks => {
      const root = document.documentElement
      return [root.getAttribute('data-saved-game'), root.getAttribute('data-saved-moves'), root.hasAttribute('data-unsaved')]
    }),
  )

/** Hears of every change of the marks as it happens, so that a kill that falls between two looks is measured by what was told before it. */
export const watchMarks = async (page: Page, hear: (marks: Marks) => void): Promise<void> => {
  await page.exposeFunction('tellMarks', (...raw: RawMarks) => {
    const marks = marksOf(raw)
    if (marks !== null) hear(marks)
  })
  await page.evaluate(KNOW_NAMES)
  await page.evaluate(() => {
    const root = document.documentElement
    const { tellMarks } = globalThis as unknown as { readonly tellMarks: (...raw: RawMarks) => void }
    const tell = (): void =>
      tellMarks(root.getAttribute('data-saved-game'), root.getAttribute('data-saved-moves'), root.hasAttribute('data-unsaved'))
    new MutationObserver(tell).observe(root, { attributes: true, attributeFilter: ['data-saved-game', 'data-saved-moves'] })
    tell()
  })
}
