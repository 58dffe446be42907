import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, FACTIONS, SCENARIOS, TENCENT, visibleLog, type Faction, type LogEntry } from '../../../rules'
import { closeQuarter, entries, offer, play, position, ruleFirst, type Played } from '../../../rules/testing/builders'
import { playRandomGame } from '../../../rules/testing/random-play'
import { cuesOf, OCCASIONS, type Before, type Occasion } from './occasions'
import { speechAbout, VOICES, type Voiced } from './speech'

const APPLICANTS: readonly Occasion[] = ['files', 'concedes', 'declines', 'rival-in', 'takes-lead', 'loses-lead', 'dumps', 'order']
const OF_HOUSE: Readonly<Record<Faction, readonly Occasion[]>> = {
  ali: [...APPLICANTS, 'concedes-pay', 'left-hand'],
  tencent: ['approves', 'rejects', 'counters', 'holds', 'holds-again', 'holds-long', 'takes-lead', 'loses-lead', 'dumps', 'order'],
  pdd: APPLICANTS,
  jd: APPLICANTS,
}

const lines = FACTIONS.flatMap((house) =>
  Object.entries(VOICES[house]).flatMap(([occasion, all]) => (all ?? []).map((words) => ({ house, occasion, words }))),
)

/** Numbers as figures and as words; in Chinese only those no idiom here needs. */
const NUMBER_EN =
  /\p{N}|\b(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|million|billion|first|second|third|twice|half|dozen|percent)\b/iu
const NUMBER_ZH = /\p{N}|[二三四五六七八九十百千万亿两]/u

describe('the voices of the houses', () => {
  it('have three lines or more for everything each may speak about, and for nothing else', () => {
    for (const house of FACTIONS) {
      expect(Object.keys(VOICES[house]).sort()).toEqual([...OF_HOUSE[house]].sort())
      for (const said of Object.values(VOICES[house])) expect(said?.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('speak both languages, short, each line once, and never a number', () => {
    for (const { words } of lines) {
      expect(words.en).not.toMatch(NUMBER_EN)
      expect(words['zh-CN']).not.toMatch(NUMBER_ZH)
      expect(words.en.length, words.en).toBeLessThanOrEqual(80)
      expect(words['zh-CN'].length).toBeLessThanOrEqual(34)
      expect(words.en).toMatch(/[.?!]”?$/)
      expect(words['zh-CN']).toMatch(/[。？！]”?$/)
      expect(words['zh-CN']).not.toMatch(/[,.?!;:"a-z]/)
    }
    for (const lang of ['en', 'zh-CN'] as const) expect(new Set(lines.map(({ words }) => words[lang])).size).toBe(lines.length)
  })
})

const start: Before['start'] = { access: [1, 3, 1, 3], applications: [] }
const cues = (entry: LogEntry, log: readonly LogEntry[] = []) =>
  cuesOf(entry, { log, start, mostSubsidy: 5 }).map(({ house, occasion }) => `${house} ${occasion}`)
const ruled = (ruling: 'approve' | 'reject' | 'counter' | 'hold', application = 1): LogEntry => ({
  kind: 'ruled',
  quarter: 1,
  application,
  applicant: 'ali',
  ruling,
  offer: EMPTY_OFFER,
})
const filed = (kind: 'filed' | 'revised', seat: Faction, offer = EMPTY_OFFER): LogEntry => ({
  kind,
  quarter: 1,
  seat,
  application: 1,
  level: 2,
  offer,
})
const began = (seat: Faction, forced = false): LogEntry => ({
  kind: 'contract-began',
  quarter: 1,
  seat,
  level: 2,
  terms: EMPTY_OFFER,
  until: 4,
  forced,
})

describe('who speaks', () => {
  it('is Tencent at a ruling, by its kind and by how often the same paper was held', () => {
    expect(cues(ruled('approve'))).toEqual(['tencent approves'])
    expect(cues(ruled('reject'))).toEqual(['tencent rejects'])
    expect(cues(ruled('counter'))).toEqual(['tencent counters'])
    expect(cues(ruled('hold'), [ruled('hold', 2)])).toEqual(['tencent holds'])
    expect(cues(ruled('hold'), [ruled('hold')])).toEqual(['tencent holds-again'])
    expect(cues(ruled('hold'), [ruled('hold'), ruled('hold')])).toEqual(['tencent holds-long'])
  })

  it('is the applicant at a filing, about what is new in the offer', () => {
    const pay = { ...EMPTY_OFFER, weChatPay: true }
    expect(cues(filed('filed', 'pdd'))).toEqual(['pdd files'])
    expect(cues(filed('filed', 'ali', pay))).toEqual(['ali files', 'ali concedes-pay'])
    expect(cues(filed('revised', 'ali', pay), [filed('filed', 'ali', pay)])).toEqual(['ali files'])
    expect(cues(filed('revised', 'ali', { ...pay, control: true }), [filed('filed', 'ali', pay)])).toEqual(['ali concedes'])
    expect(cues({ kind: 'counter-answered', quarter: 1, seat: 'jd', application: 1, accepted: false })).toEqual(['jd declines'])
  })

  it('are the rivals of whoever is let in, and not of whoever renews', () => {
    expect(cues(began('ali'))).toEqual(['pdd rival-in', 'jd rival-in'])
    expect(cues(began('jd'))).toEqual([])
    expect(cues(began('jd'), [{ kind: 'contract-lapsed', quarter: 1, seat: 'jd', level: 3 }])).toEqual(['ali rival-in', 'pdd rival-in'])
    expect(cues(began('ali', true))).toEqual([])
    expect(cues({ kind: 'interconnection', quarter: 1 })).toEqual(FACTIONS.map((house) => `${house} order`))
  })

  it('is whoever pays the largest subsidy', () => {
    const paid = (amount: number): LogEntry => ({ kind: 'subsidised', quarter: 1, seat: 'pdd', region: 'anhui', amount, cost: amount })
    expect([cues(paid(4)), cues(paid(5))]).toEqual([[], ['pdd dumps']])
  })
})

describe('what is said', () => {
  const SEEDS = Array.from({ length: 12 }, (_, at) => at + 11)
  const games = SCENARIOS.slice(1, 3).flatMap((scenario) =>
    SEEDS.map((seed): Voiced => {
      const { log, state } = playRandomGame(scenario, seed)
      return { seed, log, start: scenario.start, mostSubsidy: state.config.numbers.subsidy.max }
    }),
  )

  it('is the same every time, and the same to whoever knows no secret', () => {
    let said = 0
    for (const game of games.slice(0, 4)) {
      const open = { ...game, log: visibleLog(game.log, null) }
      const inOpen = (at: number): number => visibleLog(game.log.slice(0, at), null).length
      for (let from = 0; from < game.log.length; from += 5) {
        const speech = speechAbout(game, { from, to: from + 5 })
        if (speech !== null) said++
        expect(speechAbout(open, { from: inOpen(from), to: inOpen(from + 5) })).toEqual(speech)
      }
    }
    expect(said).toBeGreaterThan(10)
  })

  it('is about the loudest, and never by the house it is told to', () => {
    const game = { ...games[0]!, start, log: [ruled('hold'), began('ali'), filed('filed', 'jd')] }
    expect(['pdd', 'jd']).toContain(speechAbout(game, { from: 0, to: 3 })?.house)
    expect(speechAbout(game, { from: 0, to: 3, silent: 'pdd' })?.house).toBe('jd')
    expect(speechAbout(game, { from: 0, to: 1 })?.house).toBe('tencent')
    expect(speechAbout(game, { from: 0, to: 0 })).toBeNull()
  })

  it('goes through a house’s lines before one comes again, begins elsewhere for another seed, and tells few seeds apart', () => {
    const log = Array.from({ length: 3 }, (_, at) => ruled('reject', at))
    const heard = (seed: number) => log.map((_, at) => speechAbout({ ...games[0]!, seed, start, log }, { from: at, to: at + 1 })!.words.en)
    const ways = Array.from({ length: 300 }, (_, seed) => heard(seed))
    for (const way of ways) expect(new Set(way)).toEqual(new Set(VOICES.tencent['rejects']?.map(({ en }) => en)))
    expect(new Set(ways.map(([line]) => line)).size).toBe(3)
  })

  it('is about left-hand buyers when they are twenty million more than ever before, not when some leave and come back', () => {
    const { log } = closeQuarter(position())
    const [market] = entries(log, 'market')
    const grown = (from: number, to: number): LogEntry => {
      const only = (units: number): readonly number[] => market.ledger.leftAfter.map((_, region) => (region === 0 ? units : 0))
      return { ...market, ledger: { ...market.ledger, leftBefore: only(from), leftAfter: only(to) } } as LogEntry
    }
    const talks = (entry: LogEntry, before: readonly LogEntry[] = []): boolean => cues(entry, before).includes('ali left-hand')
    expect(talks(grown(199, 200))).toBe(true)
    expect(talks(grown(200, 219))).toBe(false)
    expect(talks(grown(210, 190))).toBe(false)
    expect(talks(grown(190, 210), [grown(199, 205)])).toBe(false)
    expect(talks(grown(190, 400), [grown(199, 205)])).toBe(true)
  })

  it('meets every occasion in some game, and Tencent’s patience where one paper is held again and again', () => {
    const met = new Set<Occasion>()
    const listen = ({ log, start: from, mostSubsidy }: Pick<Voiced, 'log' | 'start' | 'mostSubsidy'>): void =>
      log.forEach((entry, at) =>
        cuesOf(entry, { log: log.slice(0, at), start: from, mostSubsidy }).forEach(({ occasion }) => met.add(occasion)),
      )
    games.forEach(listen)
    const filing = play(position({ turn: 'ali' }), { type: 'file', seat: 'ali', level: 2, offer: offer({ weChatPay: true }) })
    const [one, two, three] = [1, 2, 3].reduce<readonly Played[]>((held) => [...held, ruleFirst((held.at(-1) ?? filing).state, 'hold')], [])
    listen({ log: [...one!.log, ...two!.log, ...three!.log], start, mostSubsidy: 5 })
    // Games at random seldom go as far as an order.
    const atLimit = position({ set: (s) => void (s.scrutiny[TENCENT] = s.config.numbers.scrutiny.limit[TENCENT]) })
    listen({ log: closeQuarter(atLimit).log, start, mostSubsidy: 5 })
    expect(OCCASIONS.filter((occasion) => !met.has(occasion))).toEqual([])
  })
})
