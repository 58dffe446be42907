import type { AppSource } from '../table'

/**
 * The marks on the page's root element: `data-saved-game`, `data-saved-moves`, and `data-unsaved` while moves were made that are not on the
 * disk.
 */
const MARKS = { game: 'savedGame', moves: 'savedMoves', unsaved: 'unsaved' } as const

/**
 * Says on the page which game is on the disk and how many of its moves for sure, as the main process confirms its writes, for whoever
 * watches the game from outside. The marks are there on every screen of a game, never ahead of the disk, and gone with the game. Returns
 * how to stop.
 */
export const markSaved = (source: Pick<AppSource, 'getSnapshot' | 'subscribe'>, marks: DOMStringMap): (() => void) => {
  const mark = (): void => {
    const told = toldBy(source)
    for (const [fact, name] of Object.entries(MARKS)) {
      const value = told?.[fact as keyof typeof MARKS] ?? null
      if (value === null) delete marks[name]
      else if (marks[name] !== value) marks[name] = value
    }
  }
  const subscription = source.subscribe({ next: mark, error: mark })
  return () => subscription.unsubscribe()
}

/** A table that cannot be shown any more says nothing. */
const toldBy = (source: Pick<AppSource, 'getSnapshot'>): Readonly<Record<keyof typeof MARKS, string | null>> | null => {
  try {
    const { table } = source.getSnapshot()
    const onDisk = table?.saving.onDisk ?? null
    if (table === null || onDisk === null) return null
    return { game: onDisk.line, moves: String(onDisk.moves), unsaved: table.isUnsaved ? 'true' : null }
  } catch {
    return null
  }
}
