import { expect, it } from 'vitest'
import type { AppSource, AppView, SavedMoves } from '../table'
import { markSaved } from './mark-saved'

/** An app of which nothing is seen but what is on the disk. */
const savingApp = () => {
  let onDisk: SavedMoves | null | 'broken' = null
  let isUnsaved = false
  const listeners = new Set<() => void>()
  const source = {
    getSnapshot: () => {
      if (onDisk === 'broken') throw new Error('gone')
      return { table: { saving: { onDisk }, isUnsaved } } as AppView
    },
    subscribe: (({ next }: { next: () => void }) => {
      listeners.add(next)
      return { unsubscribe: () => listeners.delete(next) }
    }) as unknown as AppSource['subscribe'],
  }
  const tell = (saved: typeof onDisk, unsaved = false): void => {
    onDisk = saved
    isUnsaved = unsaved
    for (const listener of listeners) listener()
  }
  return { source, tell }
}

it('says on the page which game is on the disk and how much of it, until the game is gone', () => {
  const { source, tell } = savingApp()
  const marks: DOMStringMap = {}
  const stop = markSaved(source, marks)
  expect(marks).toEqual({})
  tell({ line: 'a', moves: 0 })
  expect(marks).toEqual({ savedGame: 'a', savedMoves: '0' })
  tell({ line: 'a', moves: 3 })
  expect(marks).toEqual({ savedGame: 'a', savedMoves: '3' })
  tell({ line: 'a', moves: 3 }, true)
  expect(marks).toEqual({ savedGame: 'a', savedMoves: '3', unsaved: 'true' })
  tell('broken')
  expect(marks).toEqual({})
  tell({ line: 'b', moves: 1 })
  tell(null)
  expect(marks).toEqual({})
  stop()
  tell({ line: 'b', moves: 2 })
  expect(marks).toEqual({})
})
