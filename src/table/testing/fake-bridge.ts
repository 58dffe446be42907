import type { Bridge, GivenFile, LatestSave, SaveEntry, SaveSlot, SaveSummary, TextFile } from '../../shared/bridge'
import type { GameGroup, Handlers } from '../../shared/channels'
import { summariseResult } from '../../shared/game-result'
import { ownScenarioName } from '../../shared/scenario-name'
import { failure, type Result } from '../../shared/result'
import { parseEnvelope } from '../../shared/save-envelope'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings'
import { createStubBridge } from '../../shared/testing/stub-bridge'

/** A main process in memory, for tests: what was written, and switches that make it fail. */
export interface FakeBridge {
  readonly bridge: Bridge
  /** Save texts by id. */
  readonly files: Map<string, string>
  /** What a game last wrote by itself, if any has. */
  readonly autosave: () => string | undefined
  /** Every slot written to, in order. */
  readonly writes: SaveSlot[]
  readonly calls: string[]
  failWrites: boolean
  /** Reads wait for this, as on a slow disk. */
  beforeRead: Promise<void>
  scenarioFile: TextFile | null
  /** How many scenarios there are besides those that are listed. */
  leftOut: number
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
    order: Date.parse(savedAt),
    rulesVersion,
    contentHash,
    scenarioId: typeof scenario === 'string' ? scenario : null,
    ownScenario: ownScenarioName(scenario),
    seats,
    status,
    moveCount: moves.length,
    result: result === undefined ? null : summariseResult(result),
  }
}

const isAuto = (id: string): boolean => id.startsWith('game-')

const entryOf = (id: string, text: string): SaveEntry => {
  const parsed = parseEnvelope(text)
  return {
    id,
    kind: isAuto(id) ? 'auto' : 'named',
    fileName: `${id}.json`,
    bytes: text.length,
    modifiedAt: '2021-03-25T00:00:00.000Z',
    summary: summaryOf(text),
    problem: parsed.ok ? null : { code: parsed.code },
  }
}

/** The line of play a save says it belongs to. */
export const lineIn = (text: string | undefined): string | undefined => (JSON.parse(text ?? '{}') as { line?: string }).line

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
  /** Ids of games' own saves, the one written last at the end. */
  const played = (): string[] => [...files.keys()].filter(isAuto)
  const autosave = (): string | undefined => files.get(played().at(-1) ?? '')
  const entries = (): SaveEntry[] => [...files].map(([id, text]) => entryOf(id, text))
  const latest = (): LatestSave => {
    const autos = entries()
      .filter(({ kind }) => kind === 'auto')
      .reverse()
    const save = autos.find(({ summary }) => summary?.status.over === false) ?? null
    return { save, broken: save === null ? (autos.find(({ problem }) => problem !== null) ?? null) : null }
  }
  const fake: FakeBridge = {
    bridge: {} as Bridge,
    files,
    autosave,
    writes,
    calls,
    failWrites: false,
    beforeRead: Promise.resolve(),
    scenarioFile: null,
    leftOut: 0,
    copies: [],
    copyFails: null,
    given: [],
  }
  const handlers: Handlers<GameGroup> = {
    saves: {
      list: () => Promise.resolve({ ok: true, saves: entries().map((entry) => ({ ...entry, summary: null, problem: null })) }),
      describe: (ids) => Promise.resolve({ ok: true, saves: entries().filter(({ id }) => ids.includes(id)) }),
      latest: () => Promise.resolve({ ok: true, ...latest() }),
      read: async (id) => {
        await fake.beforeRead
        const text = files.get(id)
        return text === undefined ? failure('save.missing', { id }) : { ok: true, text }
      },
      write: (slot, text) => {
        writes.push(slot)
        if (fake.failWrites) return Promise.resolve(failure('save.write-failed', { detail: 'ENOSPC' }))
        const id = slot.kind === 'auto' ? `game-${lineIn(text) ?? ''}` : slot.name
        if (slot.kind === 'named' && files.has(id) && slot.overwrite !== true) return Promise.resolve(failure('save.exists', { name: id }))
        files.delete(id)
        files.set(id, text)
        return Promise.resolve({ ok: true, id })
      },
      remove: (id) => Promise.resolve(files.delete(id) ? { ok: true } : failure('save.missing', { id })),
      exportSave: (_id, name) => Promise.resolve({ ok: true, fileName: `${name}.sinkingmarket` }),
      importSave: () => Promise.resolve({ ok: true, save: null, taken: null }),
      keepCopy: (text, name) => {
        if (fake.copyFails !== null) return Promise.resolve(failure('file.write-failed', { fileName: name, detail: fake.copyFails }))
        fake.copies.push(text)
        return Promise.resolve({ ok: true, fileName: `${name}.sinkingmarket` })
      },
    },
    files: {
      take: () => Promise.resolve({ ok: true, files: fake.given.splice(0) }),
    },
    scenarios: {
      open: () => Promise.resolve({ ok: true, file: fake.scenarioFile }),
      listOwn: () => Promise.resolve({ ok: true, files: [], leftOut: fake.leftOut }),
    },
    settings: {
      read: () => Promise.resolve({ ok: true, settings, notice: null }),
      write: (change) => {
        settings = { ...settings, ...change }
        return Promise.resolve({ ok: true, settings, notice: null })
      },
    },
    app: {
      info: () => Promise.resolve({ ok: true, version: '0', platform: 'linux', locale: 'en', runtime: { electron: '0', chrome: '0' } }),
      quit: () => note('quit'),
      reportUnsaved: (isUnsaved) => note(isUnsaved ? 'unsaved' : 'saved'),
      answerClosing: (answer) => note(`closing ${answer}`),
      setFullScreen: () => note('full-screen'),
      openUserFolder: () => note('open-folder'),
      keepPage: (name) => note('keep-page').then(() => ({ ok: true, fileName: `${name}.pdf` })),
    },
    projector: {
      open: () => note('open-projector'),
      publish: () => note('publish').then(() => ({ ok: true, watched: false })),
    },
  }
  return Object.assign(fake, { bridge: createStubBridge(handlers) })
}
