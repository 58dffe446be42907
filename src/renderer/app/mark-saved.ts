import type { AppSource } from '../table'

/** What the page's root element says of the game on the table: which one it is, and how many of its moves are on the disk for sure. */
export const SAVED_MARKS = { game: 'savedGame', moves: 'savedMoves' } as const

/**
 * Keeps the marks on the page as the main process confirms its writes, for whoever watches the game from outside. They are there on every screen
 * of a game, never ahead of the disk, and gone with the game. Returns how to stop.
 */
export const markSaved = (source: Pick<AppSource, 'getSnapshot' | 'subscribe'>, marks: DOMStringMap): (() => void) => {
  const mark = (): void => {
    const saved = savedOf(source)
    if (saved === null) {
      delete marks[SAVED_MARKS.game]
      delete marks[SAVED_MARKS.moves]
      return
    }
    marks[SAVED_MARKS.game] = saved.line ?? ''
    marks[SAVED_MARKS.moves] = String(saved.moves)
  }
  const subscription = source.subscribe({ next: mark, error: mark })
  return () => subscription.unsubscribe()
}

/** A table that cannot be shown any more says nothing. */
const savedOf = (source: Pick<AppSource, 'getSnapshot'>) => {
  try {
    return source.getSnapshot().table?.saving.onDisk ?? null
  } catch {
    return null
  }
}
