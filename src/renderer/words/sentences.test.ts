import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  account,
  agendaProgress,
  AGENDAS,
  CARDS,
  CAUSES,
  checkMove,
  CONCESSIONS,
  createGame,
  factionAt,
  FACTIONS,
  HIDDEN,
  INCOME_KEYS,
  missions,
  MOVE_TYPES,
  POINT_SOURCES,
  REJECT_CODES,
  SCENARIOS,
  standingOf,
  visibleLog,
  type LogEntry,
  type LogKind,
  type Move,
  type RejectCode,
} from '../../../rules'
import { playRandomGame } from '../../../rules/testing/random-play'
import {
  applicationsIn,
  applicationsWithOffers,
  describeAccountLine,
  describeLogEntry,
  describeMove,
  describeProgress,
  describeRejection,
  factionName,
  LANGUAGES,
  offerPhrase,
  type Language,
} from '.'
import { isSentence } from './testing/is-sentence'
import { speakers } from './testing/speakers'

const expectSentence = (sentence: string, about: unknown): void =>
  expect(isSentence(sentence), `${JSON.stringify(about)}: ${sentence}`).toBe(true)

const speak = await speakers()

const faultsIn = (sentences: readonly string[]): readonly string[] => sentences.filter((sentence) => !isSentence(sentence))

const games = SCENARIOS.flatMap((scenario) => [1, 2, 3].map((seed) => playRandomGame(scenario, seed)))

describe('the log', () => {
  it('has a sentence for everything that happens in whole games', () => {
    const seen = new Set<LogKind>()
    for (const { log, state } of games) {
      for (const entry of log) {
        seen.add(entry.kind)
        for (const lang of LANGUAGES) expectSentence(describeLogEntry(entry, speak[lang], lang, applicationsIn(state)), entry)
      }
    }
    const rare: readonly LogKind[] = [
      'arrears',
      'fined',
      'interconnection',
      'promise-broken',
      'promise-kept',
      'contract-lapsed',
      'lobby-settled',
    ]
    expect(seen.size + rare.filter((kind) => !seen.has(kind)).length).toBeGreaterThanOrEqual(40)
  })

  it('speaks of what random games seldom bring', () => {
    const entries: readonly LogEntry[] = [
      { quarter: 1, kind: 'arrears', seat: 'ali', amount: 2, points: 2 },
      { quarter: 1, kind: 'fined', seat: 'pdd', cash: 6, points: 3 },
      { quarter: 1, kind: 'interconnection' },
      { quarter: 1, kind: 'contract-lapsed', seat: 'jd', level: 3 },
      {
        quarter: 1,
        kind: 'promise-broken',
        seat: 'jd',
        to: 'ali',
        promise: { kind: 'no-subsidy', regions: ['hunan', 'hubei'], quarters: 2 },
        cash: 3,
        points: 2,
      },
      { quarter: 1, kind: 'lobby-settled', seat: 'jd', application: 1, amount: 3, paid: true },
      { quarter: 1, kind: 'stage-opened', bids: [2, 0, 4, 4], winner: 'jd', tied: true, resting: ['tencent'] },
      { quarter: 1, kind: 'stage-opened', bids: [0, 0, 0, 0], winner: null, tied: false, resting: [] },
    ]
    const english = entries.map((entry) => describeLogEntry(entry, speak.en, 'en', () => null))
    expect(english).toEqual([
      'Ali cannot pay 2 coins and loses 2 points.',
      'The regulator fines Pinduoduo 6 coins and takes 3 points.',
      'The regulator orders interconnection: every application for a mini program is granted, without terms.',
      'JD’s contract lapses: back to password links.',
      'JD has broken its promise to Ali not to subsidise Hunan and Hubei for 2 quarters: it gives back 3 coins and loses 2 points.',
      'The ruling goes JD’s way: Tencent keeps 3 coins.',
      'The bids for the stage are opened. Pinduoduo 4 coins, JD 4 coins, Ali 2 coins: of the highest, JD is behind, pays 4 coins and acts once more.',
      'The bids for the stage are opened: nobody has bid.',
    ])
    const returned = { ...entries[5], paid: false } as LogEntry
    expect(describeLogEntry(returned, speak.en, 'en', () => ({ applicant: 'ali', level: 2 }))).toBe(
      'JD gets 3 coins back: Ali’s application for a mini program was not ruled on as it asked.',
    )
    expect(describeLogEntry(entries[0] as LogEntry, speak['zh-CN'], 'zh-CN', () => null)).toBe('阿里付不出2金，扣2分。')
  })

  it('never names a hidden card or agenda', () => {
    for (const { log } of games.slice(0, 3)) {
      for (const entry of visibleLog(log, null)) {
        const hidden = (entry.kind === 'card-drawn' && entry.card === HIDDEN) || (entry.kind === 'agenda-chosen' && entry.agenda === HIDDEN)
        if (!hidden) continue
        const sentence = describeLogEntry(entry, speak.en, 'en', () => null)
        for (const { name } of [...CARDS.values(), ...AGENDAS.values()]) expect(sentence).not.toContain(`“${name.en}”`)
      }
    }
  })
})

describe('moves', () => {
  it('are all put in words', () => {
    const seen = new Set(games.flatMap(({ moves }) => moves.map(({ type }) => type)))
    expect([...seen].sort()).toEqual([...MOVE_TYPES].sort())
    for (const { moves, state } of games)
      for (const move of moves)
        for (const lang of LANGUAGES) expectSentence(describeMove(move, speak[lang], lang, applicationsIn(state)), move)
  })
})

describe('an application', () => {
  const { state } = games.find(({ state }) => state.applications.length > 1) ?? games[0]
  const tenders = state.applications.map(({ id }) => ({ type: 'rule', seat: 'tencent', application: id, ruling: 'hold' }) as const)

  it('is known by whose it is and what it asks for, never by its number', () => {
    for (const [index, move] of tenders.entries()) {
      const { seat, level } = state.applications[index]
      expect(describeMove(move, speak.en, 'en', applicationsIn(state))).toBe(
        `Hold ${factionName(factionAt(seat), 'en')}’s application for ${speak.en(`level.${level}`)}`,
      )
      expect(describeMove(move, speak['zh-CN'], 'zh-CN', applicationsIn(state))).toBe(
        `搁置${factionName(factionAt(seat), 'zh-CN')}的${speak['zh-CN'](`level.${level}`)}申请`,
      )
    }
  })

  it('is told with what it offers where the desk is not at hand', () => {
    const offering = (move: Move, lang: Language): string => describeMove(move, speak[lang], lang, applicationsWithOffers(state))
    for (const [index, move] of tenders.entries())
      for (const lang of LANGUAGES) expect(offering(move, lang)).toContain(offerPhrase(state.applications[index].offer, speak[lang], lang))
  })
})

/** The figures the rules send with a code, where they send any. */
const PARAMS: Partial<Record<RejectCode, Readonly<Record<string, string | number>>>> = {
  'seat.not-yours': { seat: 'tencent' },
  'phase.wrong': { pending: 'ruling' },
  'actions.none': { need: 1, have: 0 },
  'cash.short': { need: 5, have: 3 },
  'deal.cash': { seat: 'jd', need: 5, have: 3 },
  'deal.card': { card: 'double-11' },
  'deal.supply': { belt: 'yiwu' },
  'deal.terms': { max: 3 },
  'amount.range': { from: 1, to: 5, found: 9 },
  'application.level': { have: 1, asked: 3 },
  'application.too-early': { until: 6, from: 5 },
  'application.step-early': { from: 4 },
  'application.blocked': { until: 3 },
  'application.unknown': { application: 4 },
  'counter.changes': { max: 2, found: 3 },
  'card.target': { card: 'double-11', target: 'region' },
  'card.unknown': { card: 'x' },
  'card.not-in-hand': { card: 'double-11' },
  'region.unknown': { region: 'atlantis' },
  'macro.unknown': { macro: 'atlantis' },
  'belt.unknown': { belt: 'atlantis' },
  'organ.unknown': { organ: 'spleen' },
  'agenda.unknown': { agenda: 'x' },
  'belt.full': { max: 3 },
  'belt.exclusive': { belt: 'yiwu' },
  'service.full': { max: 3 },
  'organ.full': { max: 3 },
  'exclusive.supply': { need: 2, have: 1 },
  'exclusive.already': { belt: 'yiwu' },
  'campaign.no-buyers': { seat: 'jd', macro: 'north' },
  'campaign.running': { seat: 'jd' },
  'fission.no-buyers': { region: 'hunan' },
  'fission.already': { region: 'hunan' },
  'petition.limit': { limit: 10 },
  'capital.limit': { limit: 3 },
  'stage.rest': { quarters: 2 },
  'shops.none': { region: 'hunan' },
}

describe('refusals', () => {
  it('say what, why and what to do, for every code', () => {
    for (const code of REJECT_CODES) {
      for (const lang of LANGUAGES) {
        const sentence = describeRejection({ code, params: PARAMS[code] ?? {} }, speak[lang], lang)
        expectSentence(sentence, code)
        expect(sentence.length, code).toBeGreaterThan(lang === 'en' ? 40 : 10)
      }
    }
    expect(describeRejection({ code: 'cash.short', params: { need: 5, have: 3 } }, speak.en, 'en')).toBe(
      'This costs 5 coins, and you have 3 coins. Spend less, raise capital, or ask for cash in a deal.',
    )
  })

  it('are whole with the figures the rules send', () => {
    const state = createGame({ scenario: SCENARIOS[1] ?? SCENARIOS[0]!, seed: 5 })
    const all = games.flatMap(({ moves }) => moves)
    const seen = new Set<RejectCode>()
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...games), fc.nat(), (move, game, cut) => {
        const position = cut % 3 === 0 ? state : game.state
        const refusal = checkMove(position, move satisfies Move)
        if (refusal === null) return
        seen.add(refusal.code)
        for (const lang of LANGUAGES) expectSentence(describeRejection(refusal, speak[lang], lang), refusal)
      }),
      { numRuns: 300, seed: 4 },
    )
    expect(seen.size).toBeGreaterThan(1)
  })

  it('are whole in every position of a game, whoever tries what', () => {
    const wild = (seat: Move['seat']): readonly Move[] => [
      { type: 'subsidise', seat, region: 'hunan', amount: 99 },
      { type: 'subsidise', seat, region: 'atlantis', amount: 1 },
      { type: 'fission', seat, region: 'hunan' },
      { type: 'choose-one', seat, belt: 'yiwu' },
      { type: 'serve', seat, macro: 'centre' },
      { type: 'play-card', seat, card: 'double-11', target: { region: 'hunan' } },
      {
        type: 'file',
        seat,
        level: 3,
        offer: { weChatPay: false, trafficFee: 9, scope: 'all', openShelves: false, endExclusivity: true, control: false, stake: false },
      },
      { type: 'lobby', seat, application: 1, side: 'for', amount: 9 },
      { type: 'petition', seat, against: seat },
      { type: 'propose-deal', seat, to: seat === 'ali' ? 'jd' : 'ali', give: [{ kind: 'cash', amount: 999 }], take: [] },
      { type: 'propose-deal', seat, to: seat === 'ali' ? 'jd' : 'ali', give: [], take: [{ kind: 'card', card: 'double-11' }] },
      { type: 'set-toll', seat, toll: 7 },
      { type: 'throttle', seat, platform: 'tencent', macro: 'centre' },
      { type: 'grow-organ', seat, organ: 'moments' },
    ]
    const seen = new Set<RejectCode>()
    playRandomGame(SCENARIOS[1]!, 11, (state) => {
      const refusals = state.pending.kind === 'over' ? [] : wild(state.pending.seat).flatMap((move) => checkMove(state, move) ?? [])
      for (const refusal of refusals) {
        seen.add(refusal.code)
        for (const lang of LANGUAGES) expectSentence(describeRejection(refusal, speak[lang], lang), refusal)
      }
    })
    expect(seen.size).toBeGreaterThan(10)
  })
})

describe('accounts', () => {
  it('explain every line of every seat', () => {
    const lines = games.flatMap(({ state }) =>
      FACTIONS.flatMap((faction) => account(standingOf(state), faction, { secret: true }).lines.map((line) => ({ line, faction }))),
    )
    const sentences = LANGUAGES.flatMap((lang) => lines.map(({ line, faction }) => describeAccountLine(line, faction, speak[lang], lang)))
    expect(sentences.length).toBeGreaterThan(100)
    expect(faultsIn(sentences)).toEqual([])
  })
})

describe('goals', () => {
  it('tell where every mission and agenda stands', () => {
    const goals = games
      .flatMap(({ state }) =>
        FACTIONS.flatMap((faction) => [...missions(standingOf(state), faction), agendaProgress(standingOf(state), faction)]),
      )
      .filter((progress) => progress !== null)
    const sentences = LANGUAGES.flatMap((lang) => goals.map((progress) => describeProgress(progress, speak[lang], lang)))
    expect(sentences.length).toBeGreaterThan(100)
    expect(faultsIn(sentences)).toEqual([])
  })
})

describe('closed lists of the rules', () => {
  it.each(LANGUAGES)('have names and explanations in %s', (lang) => {
    const t = speak[lang]
    const names = [
      ...CAUSES.flatMap((cause) => [t(`cause.${cause}`), t(`causeHelp.${cause}`)]),
      ...CONCESSIONS.map((concession) => t(`concession.${concession}`)),
      ...POINT_SOURCES.map((source) => t(`source.${source}`)),
      ...INCOME_KEYS.map((key) => t(`income.${key}`)),
      ...MOVE_TYPES.flatMap((type) => [t(`move.${type}`), t(`moveHelp.${type}`)]),
    ]
    expect(faultsIn(names)).toEqual([])
    expect(names.filter((name) => /^[a-z]+([A-Z][a-z]+)?\.[\w-]+$/.test(name))).toEqual([])
  })
})
