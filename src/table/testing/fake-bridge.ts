import type { Bridge, GivenFile, OwnScenario, TextFile } from '../../shared/bridge'
import type { Handlers } from '../../shared/channels'
import { failure, type Result } from '../../shared/result'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { createStubBridge } from '../../shared/testing/stub-bridge'
import { autosaveIn, fakeDrawer, type FakeDisk } from './fake-drawer'

/** A main process in memory, for tests: what was written, and switches that make it fail. */
export interface FakeBridge extends FakeDisk {
  readonly bridge: Bridge
  /** What a game last wrote by itself, if any has. */
  readonly autosave: () => string | undefined
  readonly calls: string[]
  scenarioFile: TextFile | null
  /** How many scenarios there are besides those that are listed. */
  leftOut: number
  /** The player's folder of scenarios, and what was opened from elsewhere as it is now. */
  ownScenarios: readonly OwnScenario[]
  openedScenarios: readonly OwnScenario[]
  /** What the program was given from outside. */
  readonly given: GivenFile[]
}

const fakeSettings = (): Handlers['settings'] => {
  let settings = DEFAULT_SETTINGS
  return {
    read: async () => ({ ok: true, settings, notice: null }),
    write: async (change) => {
      settings = { ...settings, ...change }
      return { ok: true, settings, notice: null }
    },
  }
}

/** Windows that do nothing, and keep a list of what they were asked. */
const fakeWindows = (calls: string[]): Pick<Handlers, 'app' | 'projector'> => {
  const note = async (name: string): Promise<Result> => {
    calls.push(name)
    return { ok: true }
  }
  return {
    app: {
      info: async () => ({ ok: true, version: '0', platform: 'linux', locale: 'en', runtime: { electron: '0', chrome: '0' } }),
      quit: () => note('quit'),
      reportUnsaved: (isUnsaved) => note(isUnsaved ? 'unsaved' : 'saved'),
      answerClosing: (answer) => note(`closing ${answer}`),
      setFullScreen: () => note('full-screen'),
      openUserFolder: () => note('open-folder'),
      keepText: (kind, _text, name) =>
        note(`keep-${kind}`).then(() => ({ ok: true, place: { fileName: `${name}.${kind}`, folder: '/copies' } })),
      keepPage: (name) => note('keep-page').then(() => ({ ok: true, place: { fileName: `${name}.pdf`, folder: '/copies' } })),
    },
    projector: {
      open: () => note('open-projector'),
      showPage: () => note('show-page'),
      publish: () => note('publish').then(() => ({ ok: true, watched: false })),
    },
  }
}

/** Makes a main process in memory. */
export const createFakeBridge = (): FakeBridge => {
  const files = new Map<string, string>()
  const fake: Omit<FakeBridge, 'bridge'> = {
    files,
    autosave: () => autosaveIn(files),
    writes: [],
    calls: [],
    failWrites: false,
    beforeRead: Promise.resolve(),
    scenarioFile: null,
    leftOut: 0,
    ownScenarios: [],
    openedScenarios: [],
    copies: [],
    copyFails: null,
    given: [],
  }
  const bridge = createStubBridge({
    saves: fakeDrawer(fake),
    files: { take: async () => ({ ok: true, files: fake.given.splice(0) }) },
    scenarios: {
      open: async () => ({ ok: true, file: fake.scenarioFile }),
      listOwn: async () => ({ ok: true, files: fake.ownScenarios, leftOut: fake.leftOut, opened: fake.openedScenarios }),
      keep: async (text, name, replaces) => {
        const fileName = `${name}.json`
        const place = { fileName, folder: '/scenarios' }
        const others = fake.ownScenarios.filter((own) => own.fileName !== fileName)
        if (!replaces && others.length < fake.ownScenarios.length) return failure('scenario.exists', { fileName })
        fake.ownScenarios = [...others, { ...place, text, problem: null }]
        return { ok: true, place }
      },
    },
    settings: fakeSettings(),
    ...fakeWindows(fake.calls),
  })
  return Object.assign(fake, { bridge })
}
