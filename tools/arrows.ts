/** What the files under one folder may import; the most specific folder counts. */
export interface Arrow {
  readonly from: string
  /** Folders or files of this project, besides the folder itself. */
  readonly may: readonly string[]
  /** Packages, by name; 'node:' stands for all of Node's own modules. */
  readonly packages: readonly string[]
}

const DOOR = 'rules/index'
const REACT = ['react', 'react-dom', 'react-aria-components', 'react-i18next', 'i18next', '@xstate/react', 'xstate'] as const
const FONTS = ['@fontsource-variable', '@fontsource'] as const
const UI = ['src/renderer/words', 'src/renderer/art', 'src/shared', DOOR] as const

/** What the bots of every level may import, besides numbers of their own. */
const JUDGES = [DOOR, 'src/bots/judgement', 'src/bots/chance', 'src/bots/decision'] as const

/** What tells that tables play the same game: games carry it, so that it lies below them. */
const CLASS_CHECK = 'src/class/check'
/** What a class is told to play: tables are opened from it, and keep what it says. */
const LESSON = 'src/lesson/index'

/** What may be said of a series of games, and how sure it is; the simulator and the scenario maker say it. */
const STATISTICS = 'src/statistics'
/** What a scenario of one's own is made with. */
const MAKER = 'src/maker'

const BOT_NUMBERS = 'src/bots/content'

const arrow = (from: string, may: readonly string[], packages: readonly string[] = []): Arrow => ({ from, may, packages })

/** The layers of rules/, lowest first; a layer may import itself and everything below it. */
const RULES_LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['random', 'content', 'queries', 'schema'],
  ['effects'],
  ['moves', 'access'],
  ['visibility', 'phases'],
  ['codec'],
]

/** Where the schemas are that untrusted text is read by: their words, one beside each move, and what is made of them. */
const WITH_SCHEMAS: readonly string[] = ['schema', 'moves', 'codec']

const rulesArrows: readonly Arrow[] = RULES_LAYERS.flatMap((layer, height) => {
  const below = RULES_LAYERS.slice(0, height + 1)
    .flat()
    .map((name) => `rules/${name}`)
  return layer.map((name) => arrow(`rules/${name}`, below, WITH_SCHEMAS.includes(name) ? ['zod'] : []))
})

/** The rooms of src/table, lowest first; a room may import itself and the rooms before it. */
const TABLE_ROOMS = ['ask', 'game', 'course', 'files', 'tell', 'play', 'view', 'replay', 'host', 'library', 'app', 'projector'] as const

const TABLE_DOOR = 'src/table/index'

/** Rooms that know no machines: what they hold is data and functions of it. */
const WITHOUT_MACHINES: ReadonlySet<string> = new Set(['ask', 'game', 'course', 'files', 'tell'])

const tableArrows: readonly Arrow[] = TABLE_ROOMS.map((room, height) =>
  arrow(
    `src/table/${room}`,
    [
      ...TABLE_ROOMS.slice(0, height).map((below) => `src/table/${below}`),
      'src/bots',
      'src/story',
      CLASS_CHECK,
      LESSON,
      'src/shared',
      DOOR,
    ],
    WITHOUT_MACHINES.has(room) ? [] : ['xstate'],
  ),
)

/** Every arrow of docs/ARCHITECTURE.md. What is not listed is refused. */
export const ARROWS: readonly Arrow[] = [
  ...rulesArrows,
  arrow('rules/testing', ['rules'], ['fast-check']),
  arrow('src/bots', [DOOR]),
  // What all levels judge by knows no level, nor a level's numbers.
  arrow('src/bots/judgement/testing', ['src/bots/judgement', DOOR, 'rules/testing']),
  arrow('src/bots/judgement', [
    DOOR,
    'src/bots/decision',
    `${BOT_NUMBERS}/judgement.json`,
    `${BOT_NUMBERS}/personalities.json`,
    `${BOT_NUMBERS}/deeds.json`,
    `${BOT_NUMBERS}/mood.json`,
  ]),
  arrow('src/bots/easy', [...JUDGES, `${BOT_NUMBERS}/easy.json`]),
  arrow('src/bots/normal', [...JUDGES, `${BOT_NUMBERS}/normal.json`]),
  arrow('src/bots/strong', [...JUDGES, 'src/bots/normal', `${BOT_NUMBERS}/strong.json`, `${BOT_NUMBERS}/habits.json`]),
  arrow(STATISTICS, [DOOR]),
  arrow(MAKER, [STATISTICS, 'src/bots', DOOR]),
  arrow('src/simulator', [DOOR, 'rules/testing', 'src/bots', STATISTICS], ['node:', 'tinypool', 'echarts']),
  arrow('src/simulator/keep', ['src/simulator', TABLE_DOOR, 'src/shared', DOOR], ['node:']),
  arrow('src/simulator/class', ['src/simulator', 'src/class/index', 'src/bots', 'src/shared', TABLE_DOOR, DOOR], ['node:']),
  ...tableArrows,
  arrow('src/table/testing', ['src/table', 'src/bots', 'src/shared', DOOR, 'rules/testing'], ['xstate']),
  arrow(CLASS_CHECK, [DOOR]),
  arrow('src/lesson', [CLASS_CHECK, 'src/bots', 'src/shared', DOOR]),
  arrow('src/class', [TABLE_DOOR, 'src/story', 'src/bots', 'src/shared', DOOR]),
  arrow('src/story', [CLASS_CHECK, 'src/shared', DOOR]),
  arrow(
    'src/fuzz',
    [DOOR, 'rules/testing', 'src/shared', 'src/class/index', LESSON, TABLE_DOOR, 'src/table/testing', 'src/renderer/screens/set-up'],
    ['node:'],
  ),
  // A save is summed by the hash that positions are, which imports nothing itself.
  arrow('src/shared', ['package.json', 'rules/codec/cyrb53'], ['zod']),
  arrow('src/main', ['src/shared', 'assets'], ['electron', 'node:']),
  arrow('src/preload', ['src/shared'], ['electron']),
  arrow('src/renderer/words', ['src/shared', DOOR], REACT),
  arrow('src/renderer/art', ['src/shared', DOOR], [...REACT, ...FONTS, 'pixi.js']),
  arrow('src/renderer/charts', ['src/renderer/words', 'src/renderer/art', DOOR], [...REACT, 'd3-shape']),
  arrow('src/renderer/table', [TABLE_DOOR, 'src/story', 'src/bots', 'src/shared', DOOR], ['xstate', '@xstate/react', 'react']),
  arrow('src/renderer/class', ['src/class', 'src/renderer/table', 'src/shared', DOOR]),
  arrow('src/renderer/maker', [MAKER, 'src/renderer/table', DOOR]),
  arrow('src/renderer/debrief', [...UI, 'src/renderer/table', 'src/renderer/charts', 'src/class/index', 'src/story'], REACT),
  arrow('src/renderer/sound', ['src/renderer/table', 'src/shared', DOOR], ['react']),
  arrow('src/renderer/board', [...UI, 'src/renderer/table'], ['pixi.js', 'react']),
  arrow('src/renderer/panels', [...UI, 'src/renderer/table'], REACT),
  arrow(
    'src/renderer/screens',
    [
      ...UI,
      'src/renderer/table',
      'src/renderer/board',
      'src/renderer/panels',
      'src/story',
      'src/class',
      LESSON,
      'src/renderer/class',
      MAKER,
      'src/renderer/maker',
      'src/renderer/charts',
      'src/renderer/debrief',
    ],
    REACT,
  ),
  arrow('src/renderer/projector', [...UI, 'src/renderer/table', 'src/renderer/board', 'src/renderer/panels'], REACT),
  arrow('src/renderer/app', ['src/renderer', 'src/shared', DOOR], [...REACT, ...FONTS, 'pixi.js']),
]

/** What tests may import besides: the test runners, Node, and what the tests of rules, table and class share. */
export const FOR_TESTS: Omit<Arrow, 'from'> = {
  may: [DOOR, 'rules/testing', 'src/table/testing', 'src/class/testing', 'src/lesson/testing'],
  packages: ['vitest', 'fast-check', 'xstate', 'zod', 'react-dom', 'node:'],
}
