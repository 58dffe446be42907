import type { LatestSave, SaveEntry, SaveSlot } from '../../shared/bridge'
import type { Handlers } from '../../shared/channels'
import { failure } from '../../shared/result'
import { parseEnvelope } from '../../shared/save-envelope'
import { summariseSave } from '../../shared/save-summary'

/** A disk in memory: what was written, and switches that make it fail. */
export interface FakeDisk {
  /** Save texts by id. */
  readonly files: Map<string, string>
  /** Every slot written to, in order. */
  readonly writes: SaveSlot[]
  failWrites: boolean
  /** Reads wait for this, as on a slow disk. */
  beforeRead: Promise<void>
  /** Texts of copies that were kept elsewhere. */
  readonly copies: string[]
  /** What the system says to every copy; null: nothing. */
  copyFails: string | null
}

const isAuto = (id: string): boolean => id.startsWith('game-')

const entryOf = ([id, text]: readonly [string, string]): SaveEntry => {
  const parsed = parseEnvelope(text)
  return {
    id,
    kind: isAuto(id) ? 'auto' : 'named',
    fileName: `${id}.json`,
    bytes: text.length,
    modifiedAt: '2021-03-25T00:00:00.000Z',
    summary: parsed.ok ? summariseSave(parsed.envelope) : null,
    problem: parsed.ok ? null : { code: parsed.code },
  }
}

/** The line of play a save says it belongs to. */
export const lineIn = (text: string | undefined): string | undefined => (JSON.parse(text ?? '{}') as { line?: string }).line

/** What a game last wrote by itself, if any has; the save written last is at the end. */
export const autosaveIn = (files: ReadonlyMap<string, string>): string | undefined =>
  files.get([...files.keys()].filter(isAuto).at(-1) ?? '')

const latestIn = (files: ReadonlyMap<string, string>): LatestSave => {
  const autos = [...files]
    .map(entryOf)
    .filter(({ kind }) => kind === 'auto')
    .reverse()
  const save = autos.find(({ summary }) => summary?.status.over === false) ?? null
  return { save, broken: save === null ? (autos.find(({ problem }) => problem !== null) ?? null) : null }
}

/** Saves that lie in memory. */
export const fakeDrawer = (fake: FakeDisk): Handlers['saves'] => {
  const { files } = fake
  return {
    list: async () => ({ ok: true, saves: [...files].map((file) => ({ ...entryOf(file), summary: null, problem: null })) }),
    describe: async (ids) => ({ ok: true, saves: [...files].map(entryOf).filter(({ id }) => ids.includes(id)) }),
    latest: async () => ({ ok: true, ...latestIn(files) }),
    read: async (id) => {
      await fake.beforeRead
      const text = files.get(id)
      return text === undefined ? failure('save.missing', { id }) : { ok: true, text }
    },
    write: async (slot, text) => {
      fake.writes.push(slot)
      if (fake.failWrites) return failure('save.write-failed', { detail: 'ENOSPC' })
      const id = slot.kind === 'auto' ? `game-${lineIn(text) ?? ''}` : slot.name
      if (slot.kind === 'named' && files.has(id) && slot.overwrite !== true) return failure('save.exists', { name: id })
      files.delete(id)
      files.set(id, text)
      return { ok: true, id }
    },
    remove: async (id) => (files.delete(id) ? { ok: true } : failure('save.missing', { id })),
    exportSave: async (_id, name) => ({ ok: true, place: { fileName: `${name}.sinkingmarket`, folder: '/copies' } }),
    importSave: async () => ({ ok: true, save: null, taken: null }),
    keepCopy: async (text, name) => {
      if (fake.copyFails !== null) return failure('file.write-failed', { fileName: name, detail: fake.copyFails })
      fake.copies.push(text)
      return { ok: true, place: { fileName: `${name}.sinkingmarket`, folder: '/copies' } }
    },
  }
}
