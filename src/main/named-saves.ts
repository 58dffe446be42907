import type { SaveSlot } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import { writeEnvelope, type SaveEnvelope } from '../shared/save-envelope'
import { writeFileAtomic } from './atomic-file'
import type { SaveFiles } from './save-files'
import { namedSaveId } from './save-ids'
import type { SaveShelf } from './save-shelf'

type NamedSlot = Extract<SaveSlot, { readonly kind: 'named' }>

interface Folder {
  readonly files: SaveFiles
  readonly shelf: Pick<SaveShelf, 'read'>
}

/** Writes a save under the name that a person gave it, over another only where they said so. */
export const writeNamed = async (
  { files, shelf }: Folder,
  { name, overwrite }: NamedSlot,
  envelope: SaveEnvelope,
  text: string,
): Promise<Result<{ readonly id: string }>> => {
  const id = namedSaveId(name)
  if (await files.exists(id)) {
    if (overwrite !== true) return failure('save.exists', { name })
    if (!(await shelf.read(id)).ok) await files.keepAside(id)
  }
  await writeFileAtomic(files.pathOf(id), nameInside(envelope, name, text))
  return { ok: true, id }
}

/** The name itself where it is free, else the first free one with a number. */
export const freeName = async (files: SaveFiles, own: string): Promise<string> => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? own : `${own.slice(0, 70).replace(/[\uD800-\uDBFF]$/, '')} (${number})`
    if (!(await files.exists(namedSaveId(name)))) return name
  }
}

/** The file's text, sealed anew if the person chose another name than the one inside. */
const nameInside = (envelope: SaveEnvelope, name: string, text: string): string =>
  envelope.name === name ? text : writeEnvelope({ ...envelope, name })
