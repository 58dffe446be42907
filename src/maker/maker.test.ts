import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInScenario, createGame, MACROS, numbersWith, parseScenario, SCENARIOS, wholeRangeAt, type Scenario } from '../../rules'
import {
  cardOf,
  cellsOf,
  check,
  copyOf,
  draftOf,
  fieldValue,
  LEVERS,
  macroShares,
  textOf,
  withAccess,
  withApplication,
  withField,
  withNews,
  withoutUnknown,
  withShare,
  withUnread,
  type Draft,
} from '.'
import { playTrialGame } from './trial'

const spring = builtInScenario('spring-2021')
const copy = (): Draft => copyOf(spring, 'mine', { en: 'Mine', 'zh-CN': '我的' })
const made = (draft: Draft): Scenario => {
  const read = parseScenario(textOf(draft), 'mine.json')
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.scenario
}
const cells = LEVERS.flatMap((lever) => (lever.kind === 'number' ? cellsOf(lever).map(({ path }) => path) : []))

describe('a lever', () => {
  it.each(cells)('writes %s so that the file is read back with it, and out of its range it is told at its field', (path) => {
    const range = wholeRangeAt(path)
    if (range === null) throw new Error(`${path} has no range`)
    const [least, most] = range
    const now = fieldValue(copy().file, path)
    expect(typeof now).toBe('number')
    const value = now === least ? least + 1 : least
    const draft = withField(copy(), path, value)
    const { scenario, mistakes } = check(draft)
    // What contradicts something else (a contract beyond the last quarter) is told at that; the value itself is written.
    expect(fieldValue(draft.file, path)).toBe(value)
    if (scenario !== null) expect(fieldValue(JSON.parse(JSON.stringify(scenario)) as Draft['file'], path)).toBe(value)
    expect(mistakes.filter(({ field }) => field === path)).toEqual([])
    for (const wrong of [least - 1, most + 1]) {
      const told = check(withField(copy(), path, wrong)).mistakes.find(({ field }) => field === path)
      expect(told?.what).toMatchObject({ kind: 'problem', problem: { expected: 'whole', params: { found: String(wrong) } } })
    }
  })

  it('reaches the game', () => {
    let draft = withField(copy(), 'start.cash[2]', 33)
    draft = withField(draft, 'numbers.scrutiny.limit[1]', 9)
    draft = withField(draft, 'numbers.appeal.wordOfMouth[3]', 80)
    draft = withField(draft, 'start.handicap[3]', 4)
    const state = createGame({ scenario: made(draft), seed: 1 })
    expect(state.cash[2]).toBe(33)
    expect(state.config.numbers.scrutiny.limit).toEqual(
      numbersWith(spring.numbers).scrutiny.limit.map((limit, seat) => (seat === 1 ? 9 : limit)),
    )
    expect(state.config.numbers.appeal.wordOfMouth).toEqual([0, 26, 39, 80])
    // What the scenario had changed itself stays.
    expect(state.config.numbers.income).toEqual(numbersWith(spring.numbers).income)
  })

  it('leaves every scenario of the game as it is until somebody moves it', () => {
    for (const scenario of SCENARIOS) expect(made(copyOf(scenario, 'mine', scenario.name))).toEqual({ ...scenario, id: 'mine' })
  })
})

describe('the board by macro-region', () => {
  it('has as many percent as were asked for, to half a percent, and nobody buys twice', () => {
    const asked = fc.tuple(fc.constantFrom(...SCENARIOS), fc.constantFrom(...MACROS), fc.nat(3), fc.nat(100))
    fc.assert(
      fc.property(asked, ([scenario, macro, seat, percent]) => {
        const draft = withShare(copyOf(scenario, 'mine', scenario.name), macro, seat, percent)
        const before = macroShares(copy().file, macro)
        const after = macroShares(draft.file, macro)
        const { mistakes } = check(draft)
        expect(before).not.toBeNull()
        if (mistakes.length > 0) {
          // Only what others leave can be taken, and it is told at the field of that macro-region.
          const others = after!.reduce((sum, share, at) => sum + (at === seat ? 0 : share), 0)
          expect(others + percent).toBeGreaterThan(97)
          expect(mistakes[0]?.field).toMatch(new RegExp(`^start\\.shares\\.${macro}\\[`))
        } else expect(Math.abs((after?.[seat] ?? 0) - percent)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })

  it('comes back as it was when what stood there is typed again', () => {
    const [, , share = 0] = macroShares(copy().file, 'east') ?? []
    expect(withShare(withShare(copy(), 'east', 2, 60), 'east', 2, share).file['start']).toEqual(copy().file['start'])
  })
})

describe('contracts, applications and news', () => {
  it('are taken out and come back as they were', () => {
    const out = withAccess(copy(), 'pdd', 1)
    expect(made(out).start.contracts.map(({ seat }) => seat)).toEqual(['jd'])
    const back = made(withAccess(out, 'pdd', 2)).start.contracts
    expect(back.find(({ seat }) => seat === 'pdd')).toEqual(spring.start.contracts.find(({ seat }) => seat === 'pdd'))
    expect(made(withApplication(copy(), 'ali', null)).start.applications).toEqual([])
    const quiet = withNews(copy(), false)
    expect(made(quiet).news.events).toEqual([])
    expect(made(withNews(quiet, true)).news.events).toEqual(spring.news.events)
  })

  it('that contradict each other are told at the seat’s field', () => {
    const { mistakes } = check(withApplication(copy(), 'jd', 2))
    expect(mistakes).toMatchObject([{ field: 'start.applications.jd', lever: 'applications' }])
    expect(check(withApplication(withAccess(copy(), 'ali', 2), 'ali', 3)).scenario?.start.access[0]).toBe(2)
  })
})

describe('mistakes', () => {
  it('are told all at once, each at its field, and lose nothing', () => {
    let draft = withField(withField(copy(), 'start.cash[0]', 999), 'length', 2)
    draft = withUnread(draft, 'minutes', { text: 'half an hour', code: 'unreadable', params: {} })
    const { scenario, mistakes } = check(draft)
    expect(scenario).toBeNull()
    expect(mistakes.map(({ field }) => field)).toEqual(['minutes', 'start.cash[0]', 'start.contracts[0].until', 'start.contracts[1].until'])
    expect(draft.unread['minutes']?.text).toBe('half an hour')
    expect(made(withField(withField(draft, 'start.cash[0]', 20), 'length', 4)).minutes).toBe(spring.minutes)
  })

  it('name a short name that one of the game’s own has', () => {
    expect(check(copyOf(spring, spring.id, spring.name)).mistakes).toMatchObject([{ field: 'id', what: { kind: 'id-taken' } }])
  })

  it('keep and tell fields of an own file that no scenario has, until somebody takes them out', () => {
    const file = { ...JSON.parse(JSON.stringify(spring)), id: 'mine', weather: 'rain', numbers: { apeal: 3 } } as Record<string, unknown>
    const draft = draftOf(file, null)!
    expect(JSON.parse(textOf(withField(draft, 'length', 5)))).toMatchObject({ weather: 'rain', numbers: { apeal: 3 } })
    const unknown = check(draft).mistakes.flatMap((mistake) => mistake.unknown)
    expect(unknown).toEqual(['weather', 'numbers.apeal'])
    expect(check(unknown.reduce(withoutUnknown, draft)).mistakes).toEqual([])
  })

  it('are found in files of any shape, without breaking', () => {
    expect(draftOf([1], null)).toBeNull()
    for (const value of [{}, { start: 7, news: null }, { start: { contracts: 'none', shares: [] }, name: 5 }])
      expect(check(draftOf(value, null)!).mistakes.length).toBeGreaterThan(3)
  })

  it('are not made by words in one language: the other has the same', () => {
    const draft = withField(copy(), 'name', { en: 'Only English', 'zh-CN': '' })
    expect(made(draft).name).toEqual({ en: 'Only English', 'zh-CN': 'Only English' })
  })
})

describe('a trial', () => {
  it('is the same game for the same seed, and its card compares only what both have played', () => {
    const start = { scenario: spring, seed: 3, level: 'random' } as const
    const game = playTrialGame(start)
    expect(playTrialGame(start)).toEqual(game)
    const own = { ...spring, start: { ...spring.start, access: [2, 3, 2, 3] as const } }
    const card = cardOf(
      { original: spring, own },
      [game, { ...game, winner: 0 }, { ...game, winner: 0 }],
      [
        { ...game, winner: 2 },
        { ...game, winner: 0 },
      ],
    )
    expect(card.games).toBe(2)
    expect(card.own.wins[2]).toMatchObject({ rate: 0.5 })
    expect(card.own.wins[2].low).toBeLessThan(card.own.wins[2].rate)
    expect(card.own.approval).toBeNull()
    expect(card.original.approval?.outside.rate).toBeDefined()
  })
})
