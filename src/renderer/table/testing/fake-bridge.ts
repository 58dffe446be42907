import type { Bridge, GivenFile, SaveEntry, SaveSlot, SaveSummary } from '../../../shared/bridge'
import { summariseResult } from '../../../shared/game-result'
import { failure, type Result } from '../../../shared/result'
import { parseEnvelope } from '../../../shared/save-envelope'
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings'

/** A main process in memory, for tests: what was written, and switches that make it fail. */
export interface FakeBridge {
  readonly bridge: Bridge
  /** Save texts by id. */
  readonly files: Map<string, string>
  /** Every slot written to, in order. */
  readonly writes: SaveSlot[]
  readonly calls: string[]
  failWrites: boolean
  /** Reads wait for this, as on a slow disk. */
  beforeRead: Promise<void>
  scenarioFile: { fileName: string; text: string } | null
  /** Texts of copies that were kept elsewhere. */
  readonly copies: string[]
  /** What the system says to every copy; null: nothing. */
  copyFails: string | null
  /** What the program was given from outside. */
  readonly given: GivenFile[]
}

const summaryOf = (text: string): SaveSummary | null => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) return null
  const { name, savedAt, rulesVersion, contentHash, scenario, seats, status, moves, result } = parsed.envelope
  return {
    name,
    savedAt,
    rulesVersion,
    contentHash,
    scenarioId: typeof scenario === 'string' ? scenario : null,
    seats,
    status,
    moveCount: moves.length,
    result: result === undefined ? null : summariseResult(result),
  }
}

const entryOf = (id: string, text: string): SaveEntry => {
  const parsed = parseEnvelope(text)
  return {
    id,
    kind: id === 'autosave' ? 'auto' : 'named',
    fileName: `${id}.json`,
    bytes: text.length,
    modifiedAt: '2021-03-25T00:00:00.000Z',
    summary: summaryOf(text),
    problem: parsed.ok ? null : { code: parsed.code },
  }
}

/** Makes a main process in memory. */
export const createFakeBridge = (): FakeBridge => {
  const files = new Map<string, string>()
  const writes: SaveSlot[] = []
  const calls: string[] = []
  let settings: Settings = DEFAULT_SETTINGS
  const note = (name: string): Promise<Result> => {
    calls.push(name)
    return Promise.resolve({ ok: true })
  }
  const fake: FakeBridge = {
    bridge: {} as Bridge,
    files,
    writes,
    calls,
    failWrites: false,
    beforeRead: Promise.resolve(),
    scenarioFile: null,
    copies: [],
    copyFails: null,
    given: [],
  }
  const bridge: Bridge = {
    saves: {
      list: () => Promise.resolve({ ok: true, saves: [...files].map(([id, text]) => entryOf(id, text)) }),
      read: async (id) => {
        await fake.beforeRead
        const text = files.get(id)
        return text === undefined ? failure('save.missing', { id }) : { ok: true, text }
      },
      write: (slot, text) => {
        writes.push(slot)
        if (fake.failWrites) return Promise.resolve(failure('save.write-failed', { detail: 'ENOSPC' }))
        const id = slot.kind === 'auto' ? 'autosave' : slot.name
        if (slot.kind === 'named' && files.has(id) && slot.overwrite !== true) return Promise.resolve(failure('save.exists', { name: id }))
        files.set(id, text)
        return Promise.resolve({ ok: true, id })
      },
      remove: (id) => Promise.resolve(files.delete(id) ? { ok: true } : failure('save.missing', { id })),
      exportSave: (_id, name) => Promise.resolve({ ok: true, fileName: `${name}.sinkingmarket` }),
      importSave: () => Promise.resolve({ ok: true, save: null }),
      keepCopy: (text, name) => {
        if (fake.copyFails !== null) return Promise.resolve(failure('file.write-failed', { fileName: name, detail: fake.copyFails }))
        fake.copies.push(text)
        return Promise.resolve({ ok: true, fileName: `${name}.sinkingmarket` })
      },
    },
    files: {
      take: () => Promise.resolve({ ok: true, files: fake.given.splice(0) }),
      onGiven: () => () => undefined,
    },
    scenarios: {
      open: () => Promise.resolve({ ok: true, file: fake.scenarioFile }),
      listOwn: () => Promise.resolve({ ok: true, files: [] }),
    },
    settings: {
      read: () => Promise.resolve({ ok: true, settings, notice: null }),
      write: (change) => {
        settings = { ...settings, ...change }
        return Promise.resolve({ ok: true, settings })
      },
      onChange: () => () => undefined,
    },
    app: {
      info: () => Promise.resolve({ ok: true, version: '0', platform: 'linux', locale: 'en', runtime: { electron: '0', chrome: '0' } }),
      quit: () => note('quit'),
      reportUnsaved: (isUnsaved) => note(isUnsaved ? 'unsaved' : 'saved'),
      onClosing: () => () => undefined,
      answerClosing: (answer) => note(`closing ${answer}`),
      setFullScreen: () => note('full-screen'),
      openUserFolder: () => note('open-folder'),
      keepPage: (name) => note('keep-page').then(() => ({ ok: true, fileName: `${name}.pdf` })),
    },
    projector: {
      open: () => note('open-projector'),
      publish: () => note('publish').then(() => ({ ok: true, watched: false })),
      onAudience: () => () => undefined,
    },
    onMenu: () => () => undefined,
  }
  return Object.assign(fake, { bridge })
}
