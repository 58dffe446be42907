import type { BrowserWindow } from 'electron'
import { readFields, readValue } from '../shared/read-value'
import { z } from '../shared/zod'
import { writeFileAtomic } from './atomic-file'
import { readTextFileSync } from './text-file'
import type { WindowPlace } from './window-place'

/** Keeps where the game's window is, for the next start. */
export interface WindowMemory {
  /** Where it was left; null where nobody knows. */
  place(): WindowPlace | null
  keep(place: WindowPlace): void
  isWriting(): boolean
  /** Writes what is not on the disk yet, and waits for it, but not for ever. */
  settled(): Promise<void>
}

/** A window is dragged through many places; the one where it stays is worth a file. */
const REST_MS = 400
/** A disk that does not answer may not hold up the end of the program for the sake of a window. */
const PATIENCE_MS = 1_000
/** A file of ours has a hundred bytes. */
const LIMIT = 4_096

/** Reads the memory at start and writes it behind the person's back: it is a comfort, so that no fault of the disk is worth a word. */
export const createWindowMemory = (path: string): WindowMemory => {
  let place = read(path)
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> | null = null

  const write = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const text = JSON.stringify(place)
    const turn = (writing ?? Promise.resolve())
      .then(() => writeFileAtomic(path, `${text}\n`))
      .catch(() => undefined)
      .then(() => {
        if (writing === turn) writing = null
      })
    writing = turn
  }
  return {
    place: () => place,
    keep: (next) => {
      if (JSON.stringify(next) === JSON.stringify(place)) return
      place = next
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(write, REST_MS)
    },
    isWriting: () => timer !== null || writing !== null,
    settled: async () => {
      if (timer !== null) write()
      await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())])
      writing = null
    },
  }
}

/** Follows a window until it closes. */
export const rememberPlace = (window: BrowserWindow, memory: WindowMemory): void => {
  const look = (): void => {
    // A minimised window keeps the place it comes back to, and a full screen one whether it was maximised before.
    if (window.isDestroyed() || window.isMinimized() || !window.isVisible()) return
    const maximised = window.isFullScreen() ? (memory.place()?.maximised ?? false) : window.isMaximized()
    memory.keep({ bounds: window.getNormalBounds(), maximised })
  }
  window.on('resize', look)
  window.on('move', look)
  window.on('maximize', look)
  window.on('unmaximize', look)
  window.on('close', look)
}

const coordinate = z.number().int().min(-100_000).max(100_000)
const length = z.number().int().min(1).max(100_000)
const boundsSchema = z.object({ x: coordinate, y: coordinate, width: length, height: length })

/** What the file says; nothing where it is missing, no file at all, too large or nonsense. */
const read = (path: string): WindowPlace | null => {
  const file = readTextFileSync(path, LIMIT)
  const fields = file.ok ? readFields(file.text) : null
  const bounds = readValue(boundsSchema, fields?.get('bounds'))
  const maximised = readValue(z.boolean(), fields?.get('maximised'))
  return bounds.ok ? { bounds: bounds.value, maximised: maximised.ok && maximised.value } : null
}
