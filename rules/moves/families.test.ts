import { describe, expect, it } from 'vitest'
import { changesBetween, concessionsOf } from '../access/applications'
import { BELTS, REGIONS } from '../content/board'
import { ALL_SEATS } from '../model/indexes'
import { ALI, FACTIONS, JD, MACROS, ORGANS, PDD, TENCENT, factionAt, seatOf, type Faction } from '../model/ids'
import type { Move, MoveOf, MoveType } from '../model/move'
import type { DealTerm } from '../model/offer'
import { SCOPES } from '../model/offer'
import { HIDDEN, type GameState } from '../model/state'
import { busyPosition } from '../testing/busy-position'
import { endTurns, offer, position } from '../testing/builders'
import { legalMoves, randomMove, searchMoves } from './enumerate'
import { canonicalOffers, fewOffers } from './offer-check'
import { checkByRule, mayEverMake, ruleOf, rulesAnswering } from './registry'
import { tailored } from './tailored-terms'

/** Two applications on the desk, one of them lobbied on by JD; cards in every hand; a seat on turn that can pay for anything. */
const table = (turn: Faction): GameState =>
  position({
    turn,
    scenario: {
      start: {
        applications: [
          { seat: 'ali', level: 2, offer: offer() },
          { seat: 'pdd', level: 3, offer: offer({ control: true }) },
        ],
      },
    },
    set: (s) => {
      const [first, second] = s.applications
      if (first === undefined || second === undefined) throw new Error('the desk is empty')
      s.applications = [{ ...first, lobbies: [{ seat: JD, side: 'against', amount: 2 }] }, second]
      s.hands = [['double-11', 'line-1688'], ['mini-store'], ['cash-red-envelopes'], ['six-one-eight']]
      s.supply.fill(1)
    },
  })
const TABLES = FACTIONS.map((faction) => [faction, table(faction)] as const)

const text = (move: Move): string => JSON.stringify(move)
const texts = (moves: readonly Move[]): readonly string[] => moves.map(text).sort()
const ofType = <T extends MoveType>(moves: readonly Move[], type: T): readonly MoveOf<T>[] =>
  moves.filter((move): move is MoveOf<T> => move.type === type)
const legalOf = <T extends MoveType>(state: GameState, type: T): readonly MoveOf<T>[] => ofType(legalMoves(state), type)

describe('every family of moves', () => {
  it.each(TABLES)('has for %s only moves of its own, each once', (faction, state) => {
    for (const rule of rulesAnswering(state.pending)) {
      const all = rule.candidates(state)
      for (const move of all) expect([move.type, move.seat]).toEqual([rule.type, faction])
      expect(new Set(all.map(text)).size).toBe(all.length)
      for (const few of rule.representatives?.(state) ?? []) expect([few.type, few.seat]).toEqual([rule.type, faction])
      expect(mayEverMake(faction, rule.type)).toBe(true)
    }
  })

  it.each(TABLES)('that draws by chance for %s draws what it lists, and everything legal of that', (_faction, state) => {
    const random = { rng: 11 }
    for (const rule of rulesAnswering(state.pending)) {
      const { any } = rule
      if (any === undefined) continue
      const listed = rule.candidates(state)
      const drawn = new Set<string>()
      for (let i = 0; i < Math.max(20, 14 * listed.length); i++) {
        const move = any.call(rule, state, random)
        if (move !== null) drawn.add(text(move))
      }
      const legal = listed.filter((move) => checkByRule(rule, state, move) === null)
      expect(legal.filter((move) => !drawn.has(text(move)))).toEqual([])
      expect([...drawn].filter((move) => !listed.some((one) => text(one) === move))).toEqual([])
    }
  })

  it.each(TABLES)('may come by chance for %s, each of its moves, and nothing that is not legal', (_faction, state) => {
    const random = { rng: 3 }
    const legal = new Set(legalMoves(state).map(text))
    const types = new Set(legalMoves(state).map(({ type }) => type))
    const drawn = Array.from({ length: 600 }, () => randomMove(state, random))
    for (const move of drawn) expect(legal.has(text(move)) || move.type === 'file' || move.type === 'revise').toBe(true)
    expect(new Set(drawn.map(({ type }) => type))).toEqual(types)
    for (const type of ['end-turn', 'petition', 'serve'] as const)
      expect(new Set(drawn.filter((move) => move.type === type).map(text))).toEqual(new Set(legalOf(state, type).map(text)))
  })

  it.each(TABLES)('is there in a search for %s, by moves that are legal', (_faction, state) => {
    const few = searchMoves(state)
    const legal = legalMoves(state)
    for (const move of few) expect(checkByRule(ruleOf(move.type), state, move)).toBeNull()
    expect(new Set(few.map(({ type }) => type))).toEqual(new Set(legal.map(({ type }) => type)))
    expect(few.length).toBeLessThan(legal.length)
  })

  it('takes no more actions than are left: without any, what is free remains', () => {
    for (const [, state] of TABLES) {
      const spent = legalMoves({ ...state, actionsLeft: 0 })
      const free = legalMoves(state).filter(
        (move) => (ruleOf(move.type).actions ?? (() => state.config.numbers.actionCost[move.type] ?? 0))(state, move) === 0,
      )
      expect(texts(spent)).toEqual(texts(free))
      expect(free.length).toBeGreaterThan(1)
    }
  })
})

describe('the moves offered', () => {
  it('reach every place: subsidies of every amount in every region, shops, services and pushes in every macro-region', () => {
    const pdd = table('pdd')
    const { max } = pdd.config.numbers.subsidy
    expect(legalOf(pdd, 'subsidise')).toHaveLength(REGIONS.length * max)
    expect(ofType(searchMoves(pdd), 'subsidise').map(({ amount }) => amount)).toEqual(REGIONS.flatMap(() => [1, 3, 5]))
    expect(legalOf(pdd, 'fission').map(({ region }) => region)).toEqual(REGIONS.map(({ id }) => id))
    expect(legalOf(pdd, 'develop').map(({ belt }) => belt)).toEqual(BELTS.map(({ id }) => id))
    expect(legalOf(pdd, 'serve').map(({ macro }) => macro)).toEqual(MACROS)
    const tencent = table('tencent')
    expect(legalOf(tencent, 'open-shops').map(({ macro }) => macro)).toEqual(MACROS)
    expect(legalOf(tencent, 'grow-organ').map(({ organ }) => organ)).toEqual(ORGANS)
    const platforms = ['ali', 'pdd', 'jd'] as const
    const each = platforms.flatMap((platform) => MACROS.map((macro) => [platform, macro]))
    expect(legalOf(tencent, 'throttle').map(({ platform, macro }) => [platform, macro])).toEqual(each)
    expect(legalOf(tencent, 'traffic-support').map(({ partner, macro, price }) => [partner, macro, price])).toEqual(
      each.flatMap((where) => [2, 4, 6].map((price) => [...where, price])),
    )
    expect(ofType(searchMoves(tencent), 'traffic-support').map(({ partner, macro, price }) => [partner, macro, price])).toEqual(
      each.map((where) => [...where, 2]),
    )
    const ali = busyPosition('ali')
    ali.supply.fill(ali.config.numbers.exclusivity.supply)
    ali.exclusive.fill(0)
    expect(legalOf(ali, 'choose-one').map(({ belt }) => belt)).toEqual(BELTS.map(({ id }) => id))
  })

  it('ask the regulator to look at each of the others', () => {
    for (const [faction, state] of TABLES)
      expect(legalOf(state, 'petition').map(({ against }) => against)).toEqual(FACTIONS.filter((other) => other !== faction))
  })

  it('lobby for and against others’ applications with every amount there is cash for, once each', () => {
    const lobbies = (state: GameState, moves = legalMoves(state)) =>
      ofType(moves, 'lobby').map(({ application, side, amount }) => [application, side, amount])
    const { max } = position().config.numbers.lobby
    const amounts = (upTo: number) => Array.from({ length: upTo }, (_, i) => i + 1)
    const both = (id: number, upTo: readonly number[]) => ['for', 'against'].flatMap((side) => upTo.map((amount) => [id, side, amount]))
    expect(lobbies(table('ali'))).toEqual(both(2, amounts(max)))
    expect(lobbies(table('pdd'))).toEqual(both(1, amounts(max)))
    expect(lobbies(table('jd'))).toEqual(both(2, amounts(max)))
    expect(lobbies(table('tencent'))).toEqual([])
    const poor = table('ali')
    poor.cash[ALI] = 2
    expect(lobbies(poor)).toEqual(both(2, [1, 2]))
    expect(lobbies(table('ali'), searchMoves(table('ali')))).toEqual(both(2, [1, 3, 5]))
    poor.cash[ALI] = 0
    expect(lobbies(poor)).toEqual([])
    expect(ruleOf('lobby').any?.(poor, { rng: 1 })).toBeNull()
  })

  it('let a seat revise or withdraw its own application and no other', () => {
    const pdd = table('pdd')
    expect(legalOf(pdd, 'withdraw')).toEqual([{ type: 'withdraw', seat: 'pdd', application: 2 }])
    const revisions = legalOf(pdd, 'revise')
    expect(revisions.map(({ application }) => application)).toEqual(revisions.map(() => 2))
    const own = offer({ control: true })
    expect(revisions.map((move) => move.offer)).toEqual(canonicalOffers('pdd').filter((other) => changesBetween(own, other).length > 0))
    expect(revisions).toHaveLength(canonicalOffers('pdd').length - 1)
    const few = ofType(searchMoves(pdd), 'revise').map((move) => move.offer)
    expect(few).toEqual(fewOffers('pdd').filter((other) => changesBetween(own, other).length > 0))
    const jd = table('jd')
    expect([...legalOf(jd, 'withdraw'), ...legalOf(jd, 'revise')]).toEqual([])
    expect(ruleOf('revise').any?.(jd, { rng: 1 })).toBeNull()
  })

  it('play each card of the hand that can be paid for, at whatever it can be aimed at', () => {
    const state = busyPosition('tencent', ['vague-answer', 'mini-store'])
    const played = (s: GameState) => [...new Set(legalOf(s, 'play-card').map(({ card }) => card))]
    expect(played(state)).toEqual(['vague-answer', 'mini-store'])
    expect(played({ ...state, actionsLeft: 0 })).toEqual([])
    const unknown = {
      ...state,
      hands: state.hands.map((hand, seat) => (seat === TENCENT ? hand.map(() => HIDDEN) : hand)) as GameState['hands'],
    }
    expect(played(unknown)).toEqual([])
    expect(ruleOf('play-card').any?.(unknown, { rng: 1 })).toBeNull()
  })
})

describe('the offers offered', () => {
  it('are all different, with every concession made and left out, and only Ali ends exclusivity', () => {
    for (const [faction, many] of [
      ['ali', 2 ** 5 * 3 + 2 ** 2 * 3 + 2 * 3],
      ['pdd', 2 ** 4 * 3 + 2 ** 2 * 3 + 2 * 3],
    ] as const) {
      const offers = canonicalOffers(faction)
      expect(new Set(offers.map((one) => JSON.stringify(one))).size).toBe(offers.length)
      expect(offers).toHaveLength(many)
      expect([...new Set(offers.map(({ scope }) => scope))].sort()).toEqual([...SCOPES].sort())
      expect([...new Set(offers.map(({ trafficFee }) => trafficFee))]).toEqual([0, 2, 4])
      expect(offers.some(({ endExclusivity }) => endExclusivity)).toBe(faction === 'ali')
      const few = fewOffers(faction)
      expect(few[0]).toEqual(offer())
      expect(new Set(few.map((one) => JSON.stringify(one))).size).toBe(few.length)
      expect(few.some(({ endExclusivity }) => endExclusivity)).toBe(faction === 'ali')
      const alone = few.filter((one) => concessionsOf(one).length === 1).flatMap(concessionsOf)
      const concessions = [
        'weChatPay',
        'trafficFee',
        'scope',
        'openShelves',
        'control',
        'stake',
        ...(faction === 'ali' ? ['endExclusivity'] : []),
      ]
      expect([...new Set(alone)].sort()).toEqual(concessions.sort())
    }
  })
})

describe('the deals offered', () => {
  const KINDS = ['support', 'no-petition', 'no-throttle'] as const
  const word = (kind: (typeof KINDS)[number] | 'no-bid'): DealTerm => ({ kind: 'promise', promise: { kind, quarters: 2 } })
  const cash = (amount: number): DealTerm => ({ kind: 'cash', amount })

  it('are cash for a word, a word for cash, peace with everybody, every card of the hand for cash, and what suits the two', () => {
    const ali = table('ali')
    const deals = ruleOf('propose-deal').candidates(ali)
    const wanted = (['tencent', 'pdd', 'jd'] as const).flatMap((to) => [
      ...[1, 2, 4].flatMap((amount) =>
        KINDS.flatMap((kind) => [
          { to, give: [cash(amount)], take: [word(kind)] },
          { to, give: [word(kind)], take: [cash(amount)] },
        ]),
      ),
      ...[1, 2].flatMap((amount) => [
        { to, give: [cash(amount)], take: [word('no-bid')] },
        { to, give: [word('no-bid')], take: [cash(amount)] },
      ]),
      { to, give: [word('no-petition')], take: [word('no-petition')] },
      ...ali.hands[ALI].map((card) => ({ to, give: [{ kind: 'card', card }], take: [cash(2)] })),
      ...tailored(ali, 'ali', to).map((terms) => ({ to, ...terms })),
    ])
    expect(deals).toEqual(wanted.map((terms) => ({ type: 'propose-deal', seat: 'ali', ...terms })))
    expect(ruleOf('propose-deal').representatives?.(ali)).toEqual(
      (['tencent', 'pdd', 'jd'] as const).flatMap((to) => [
        { type: 'propose-deal', seat: 'ali', to, give: [cash(2)], take: [word('support')] },
        { type: 'propose-deal', seat: 'ali', to, give: [word('support')], take: [cash(2)] },
        { type: 'propose-deal', seat: 'ali', to, give: [word('no-petition')], take: [word('no-petition')] },
      ]),
    )
  })

  it('are none once no proposal is left, nor name cards that are hidden', () => {
    const spent = { ...table('ali'), proposalsLeft: 0 }
    const rule = ruleOf('propose-deal')
    expect([rule.candidates(spent), rule.representatives?.(spent), rule.any?.(spent, { rng: 1 })]).toEqual([[], [], null])
    const hidden = table('ali')
    hidden.hands[ALI] = [HIDDEN, 'line-1688']
    const cards = ofType(rule.candidates(hidden), 'propose-deal').flatMap(({ give }) => give.filter(({ kind }) => kind === 'card'))
    expect(cards).toEqual([1, 2, 3].map(() => ({ kind: 'card', card: 'line-1688' })))
    const random = { rng: 5 }
    const drawn = Array.from({ length: 400 }, () => rule.any?.(hidden, random)).flatMap((move) =>
      move?.type === 'propose-deal' ? move.give : [],
    )
    expect(drawn.some((term) => term.kind === 'card')).toBe(true)
    expect(drawn.every((term) => term.kind !== 'card' || term.card === 'line-1688')).toBe(true)
  })
})

describe('answers', () => {
  it('are yes and no of whoever is asked', () => {
    const deal = { id: 9, counterTo: 8, from: 'jd', to: 'pdd', give: [], take: [] } as const
    for (const seat of ALL_SEATS) {
      const faction = factionAt(seat)
      const asked = [
        ['answer-deal', { kind: 'deal', seat: faction, deal }],
        ['answer-support', { kind: 'support', seat: faction, macro: 'east', price: 1 }],
        ['answer-counter', { kind: 'counter', seat: faction, application: 1 }],
      ] as const
      for (const [type, pending] of asked)
        expect(legalMoves({ ...position(), pending })).toEqual([true, false].map((accept) => ({ type, seat: faction, accept })))
    }
  })

  it('of the review are Tencent’s, on what is called', () => {
    const { state } = endTurns(table('jd'))
    expect(new Set(legalMoves(state).map(({ seat }) => seatOf(seat)))).toEqual(new Set([TENCENT]))
    expect(new Set(legalOf(state, 'rule').map(({ application }) => application))).toEqual(new Set([1]))
    expect(state.applications[1]?.seat).toBe(PDD)
  })
})
