import { checksum } from '../shared/checksum'

/** Ids of the two autosaves all games shared before each had a file of its own; they are still listed and gone on with. */
export const SHARED_AUTOSAVE_IDS = ['autosave', 'autosave-earlier'] as const

const GAME_ID = /^game-[0-9a-f]{28}$/

/** Id of the save a game writes by itself: one file for each line of play, so that none takes another's place. */
export const gameSaveId = (line: string): string => `game-${checksum(line)}`

/** Whether an id belongs to a save a game wrote by itself. */
export const isAutosaveId = (id: string): boolean => GAME_ID.test(id) || SHARED_AUTOSAVE_IDS.some((shared) => shared === id)

/** Turns a name in any script into a file name safe on every system; different names never share one, nor a game's own. */
export const namedSaveId = (name: string): string => {
  const normal = name.trim().normalize('NFC')
  const readable = normal.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  const short = [...readable].slice(0, 32).join('') || 'save'
  return `${short}-${checksum(normal).slice(-8)}`
}
