import { readValue } from '../shared/read-value'
import { plainSaveId } from '../shared/saves'
import { hexOf, pathIn, shownName } from './file-entry'
import { ENDINGS } from './file-endings'

/** What this game gives the files in the saves folder to end in. */
export const SAVE_ENDING = '.json'

/** What saves end in that people put there: exported games have an ending of their own, and some systems write all in capitals. */
const ENDS_AS_SAVE = new RegExp(`.\\.(?:${ENDINGS.game.join('|')})$`, 'is')
/** What no file's name holds, and what would lead out of the folder. */
const LEADS_AWAY = process.platform === 'win32' ? /[\\/:\0]/ : /[/\0]/
const BYTES = 'bytes:'

/** The id of a file in the saves folder by its name; null for one that does not end as saves do, or hides. */
export const saveIdOf = (name: Uint8Array): string | null => {
  const shown = shownName(name)
  if (!ENDS_AS_SAVE.test(shown) || shown.startsWith('.') || LEADS_AWAY.test(Buffer.from(name).toString('latin1'))) return null
  const plain = shown.endsWith(SAVE_ENDING) ? shown.slice(0, -SAVE_ENDING.length) : ''
  return readValue(plainSaveId, plain).ok && Buffer.from(shown).equals(name) ? plain : BYTES + hexOf(name)
}

/** The name of the file that an id stands for. */
export const saveFileName = (id: string): Uint8Array =>
  id.startsWith(BYTES) ? Buffer.from(id.slice(BYTES.length), 'hex') : Buffer.from(id + SAVE_ENDING)

/** Where the file lies that an id stands for. No list gives an id that leads out of the folder; one that does is nobody's to ask for. */
export const savePath = (folder: string, id: string): string | Buffer => {
  const name = saveFileName(id)
  if (saveIdOf(name) !== id) throw new RangeError('no id of a save')
  return pathIn(folder, name)
}
