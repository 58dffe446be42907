import { checksum } from '../shared/checksum'

/** Id of the save written after every move. */
export const AUTOSAVE_ID = 'autosave'
/** Id of the autosave of the unfinished game played before the present one. */
export const EARLIER_AUTOSAVE_ID = 'autosave-earlier'

/** Whether an id belongs to a save the game wrote by itself. */
export const isAutosaveId = (id: string): boolean => id === AUTOSAVE_ID || id === EARLIER_AUTOSAVE_ID

/** Turns a name in any script into a file name safe on every system; different names never share one. */
export const namedSaveId = (name: string): string => {
  const normal = name.trim().normalize('NFC')
  const readable = normal.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  const short = [...readable].slice(0, 32).join('') || 'save'
  return `${short}-${checksum(normal).slice(-8)}`
}
