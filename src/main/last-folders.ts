import { stat } from 'node:fs/promises'
import { readFields, readValue } from '../shared/read-value'
import { z } from '../shared/zod'
import { writeFileAtomic } from './atomic-file'
import type { FileKind } from './file-endings'
import { readTextFile } from './text-file'

/** Where people last kept or fetched files, by kind, over restarts. */
export interface LastFolders {
  /** The folder a dialog begins in: the one last used if it is still there, else the documents. */
  startOf(kind: FileKind): Promise<string>
  remember(kind: FileKind, folder: string): Promise<void>
}

const MAX_BYTES = 64 * 1024

type Places = Readonly<Partial<Record<FileKind, string>>>

const KINDS = ['game', 'scenario', 'page', 'picture', 'sheet', 'class', 'lesson'] as const satisfies readonly FileKind[]
const path = z.string().min(1).max(4096)

/** Remembers folders in a file; one that makes no sense, or cannot be written, is as good as none. */
export const createLastFolders = (file: string, standIns: readonly [documents: string, ...others: string[]]): LastFolders => {
  let known: Promise<Places> | null = null
  const places = (): Promise<Places> => (known ??= readPlaces(file))
  return {
    startOf: async (kind) => {
      const last = (await places())[kind]
      for (const folder of last === undefined ? standIns : [last, ...standIns]) if (await isFolder(folder)) return folder
      return standIns[0]
    },
    remember: async (kind, folder) => {
      const next = { ...(await places()), [kind]: folder }
      known = Promise.resolve(next)
      // On a full disk the folder is remembered until the program ends.
      await writeFileAtomic(file, `${JSON.stringify(next, null, 2)}\n`).catch(() => undefined)
    },
  }
}

const readPlaces = async (file: string): Promise<Places> => {
  const text = await readTextFile(file, MAX_BYTES)
  const fields = text.ok ? readFields(text.text) : null
  const told = KINDS.flatMap((kind) => {
    const place = readValue(path, fields?.get(kind))
    return place.ok ? [[kind, place.value] as const] : []
  })
  return Object.fromEntries(told)
}

const isFolder = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
