import { describe, expect, it } from 'vitest'
import { ALI, EMPTY_OFFER, TENCENT, type Application, type GameState, type MoveOf, type Offer } from '../../../../rules'
import { application, offer } from '../../../../rules/testing/builders'
import { shown, type Choice } from '../choice'
import { mindsOf, type Minds } from '../minds'
import { costOfScrutiny } from '../scrutiny'
import { NO_WORTH } from '../testing/no-worth'
import { plain } from '../testing/plain'
import { CHARACTER, promise } from '../testing/positions'
import { weighLobby } from './lobbying'
import { openWorthOfOffer, worthOfOffer } from './offer-worth'
import { caseOf, chanceOfAcceptance, weighRulings, worthOfGrant } from './ruling'

interface Desk {
  readonly application?: Partial<Application>
  readonly worths?: Parameters<typeof plain>[1]
  readonly set?: (state: GameState) => void
}

const desk = ({ application: change = {}, worths = {}, set }: Desk = {}, seat: 'tencent' | 'jd' = 'tencent'): Minds =>
  mindsOf(
    plain(seat, {
      share: 0.01,
      interest: [-0.5, 1, 0, 0],
      scenario: { privateTerms: { ali: 'ali-own-shares', tencent: 'wish-shares', pdd: 'pdd-own-founders', jd: 'jd-own-house' } },
      ...worths,
      set: (state) => {
        state.applications = [application(change)]
        set?.(state)
      },
    }),
  )
const rule = (ruling: MoveOf<'rule'>['ruling'], counter?: Offer): MoveOf<'rule'> => ({
  type: 'rule',
  seat: 'tencent',
  application: 91,
  ruling,
  ...(counter === undefined ? {} : { counter }),
})
const weigh = (minds: Minds, ...moves: readonly MoveOf<'rule'>[]): readonly Choice[] => weighRulings(minds, moves)
const one = (minds: Minds, move: MoveOf<'rule'>): Choice => weigh(minds, move)[0] as Choice
const keys = (choice: Choice): readonly string[] => choice.why().map(({ key }) => key)
const last = (state: GameState): void => void (state.quarter = 8)
const lobbied = {
  lobbies: [
    { seat: 2, side: 'for', amount: 3 },
    { seat: 3, side: 'for', amount: 1 },
    { seat: 3, side: 'against', amount: 2 },
  ],
} as const

describe('letting an applicant in', () => {
  const granted = (minds: Minds): number => worthOfGrant(caseOf(minds, 91), minds.own.view.applications[0]?.offer ?? EMPTY_OFFER)

  it('is worth the offer, less what it grudges the applicant: more the later, less the oftener it was held', () => {
    const envyAt = (minds: Minds): number => {
      const { ours, application } = caseOf(minds, 91)
      return (worthOfOffer(ours, EMPTY_OFFER) - granted(minds)) / worthOfOffer(minds.gain(application.seat, application.level), EMPTY_OFFER)
    }
    const { envy, envyForPartners, lateEnvy, softening, hardness } = CHARACTER.ruling
    const hard = hardness.gatekeeper
    expect(envyAt(desk())).toBeCloseTo(envy * hard)
    expect(lateEnvy).toBeGreaterThan(1)
    expect(envyAt(desk({ set: (state) => void (state.quarter = 5) }))).toBeCloseTo((envy * hard * (1 + lateEnvy)) / 2)
    expect(envyAt(desk({ application: { holds: 2 } }))).toBeCloseTo((envy * hard) / (1 + 2 * softening))
    expect(
      envyAt(desk({ worths: { scenario: { agendas: { ali: 'foothold', tencent: 'open-ecosystem', pdd: 'wildfire', jd: 'depots' } } } })),
    ).toBeCloseTo(envy * hardness['open-ecosystem'])
    const partner: Partial<Application> = { seat: 3, level: 3 }
    expect(envyAt(desk({ application: partner }))).toBeCloseTo(envyForPartners * hard)
  })

  it('gains by lobbying for it and by goals', () => {
    const bare = granted(desk())
    expect(granted(desk({ worths: { pulls: { 'tally:approvals': 2 } } }))).toBeCloseTo(bare + 2)
    const pulls = { 'tally:lobby-income': 0.5 }
    expect(granted(desk({ application: lobbied, worths: { pulls } }))).toBeCloseTo(bare + 2)
  })

  it('is hardly grudged where its word falls due, and as ever while that has time', () => {
    const owing =
      (quarter: number) =>
      (state: GameState): void =>
        void ((state.quarter = quarter), (state.promises = [promise(TENCENT, ALI, 'open', 'support')]))
    const grudged = (minds: Minds): number => worthOfOffer(caseOf(minds, 91).ours, EMPTY_OFFER) - granted(minds)
    const free = grudged(desk({ set: (state) => void (state.quarter = 2) }))
    expect(grudged(desk({ set: owing(2) }))).toBeCloseTo(free * CHARACTER.ruling.envyBound)
    expect(grudged(desk({ set: owing(1) }))).toBeCloseTo(grudged(desk()))
  })
})

describe('the other rulings', () => {
  it('break a word that falls due, and a rejection any; a counter as far as it may be declined', () => {
    const rulings = [rule('approve'), rule('hold'), rule('reject'), rule('counter', offer({ weChatPay: true }))]
    const values = (quarter: number, owed: boolean): readonly number[] => {
      const set = (state: GameState): void => {
        state.quarter = quarter
        if (owed) state.promises = [promise(TENCENT, ALI, 'open', 'support')]
      }
      const minds = desk({ set, worths: { interest: [0, 1, 0, 0], character: { ruling: { ...CHARACTER.ruling, envyBound: 1 } } } })
      return weigh(minds, ...rulings).map(({ value }) => value)
    }
    const lost = (quarter: number): readonly number[] => {
      const owing = values(quarter, true)
      return values(quarter, false).map((value, i) => value - (owing[i] ?? 0))
    }
    const word = CHARACTER.honour
    const [approve, hold, reject, counter] = lost(2)
    expect([approve, hold, reject]).toEqual([expect.closeTo(0), expect.closeTo(word), expect.closeTo(word)])
    expect(counter).toBeGreaterThan(0)
    expect(counter).toBeLessThan(word)
    expect(lost(1)).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(word), expect.closeTo(0)])
  })

  const watched = (state: GameState): void => {
    last(state)
    state.scrutiny[TENCENT] = 9
  }

  it('cost the scrutiny of a refusal, unless holds are quiet; lobbying against speaks for them', () => {
    const minds = desk({ set: watched })
    const { hold, reject, refusalAgain } = minds.own.numbers.scrutiny
    const cost = (rise: number): number => -costOfScrutiny(minds.own, TENCENT, rise)
    expect(cost(hold)).toBeLessThan(-0.05)
    expect(weigh(minds, rule('hold'), rule('reject')).map(({ value }) => value)).toEqual([
      expect.closeTo(cost(hold)),
      expect.closeTo(cost(reject)),
    ])
    const again = desk({ set: watched, application: { holds: 1, status: 'held' } })
    expect(one(again, rule('hold')).value).toBeCloseTo(cost(hold + refusalAgain))
    const quiet = desk({ set: (state) => void (watched(state), (state.quietHoldsUntil = 8)) })
    expect(weigh(quiet, rule('hold'), rule('reject')).map(({ value }) => value)).toEqual([expect.closeTo(0), expect.closeTo(cost(reject))])
    const over = desk({ set: (state) => void (watched(state), (state.quietHoldsUntil = 7)) })
    expect(one(over, rule('hold')).value).toBeCloseTo(cost(hold))
    const against = desk({ set: watched, application: lobbied, worths: { pulls: { 'tally:lobby-income': 0.5 } } })
    expect(weigh(against, rule('hold'), rule('reject')).map(({ value }) => value)).toEqual([
      expect.closeTo(cost(hold) + 1),
      expect.closeTo(cost(reject) + 1),
    ])
  })

  it('keep the hope of the best that could be had, by the time left, a part of it after a rejection', () => {
    const generous = offer({ trafficFee: 3, control: true })
    const scenario = { scrutiny: false }
    const minds = desk({ application: { offer: generous }, worths: { scenario, cashPrice: 0.2, share: 0.001 } })
    const { ours, theirs, application: asked } = caseOf(minds, 91)
    const had = (terms: Offer): number => worthOfOffer(ours, terms) * chanceOfAcceptance(minds.own, theirs, asked, terms)
    expect(had(generous)).toBeGreaterThan(0.05)
    const waiting = (CHARACTER.ruling.waitingGain * had(generous) * 7) / 8
    const choices = weigh(minds, rule('hold'), rule('reject'))
    expect(choices.map(({ value }) => value)).toEqual([expect.closeTo(waiting), expect.closeTo(waiting * CHARACTER.ruling.afterRejection)])
    expect(choices[0]?.why()).toEqual([{ key: 'ruling.hold', params: { seat: 'ali', points: shown(waiting) } }])
    const more = offer({ trafficFee: 5, control: true })
    const best = Math.max(had(generous), had(more))
    expect(weigh(minds, rule('hold'), rule('counter', more))[0]?.value).toBeCloseTo((CHARACTER.ruling.waitingGain * best * 7) / 8)
  })

  it('a counter is worth both its ends, each as far as it is likely', () => {
    const minds = desk({ set: watched })
    const counter = offer({ weChatPay: true })
    const chance = chanceOfAcceptance(minds.own, caseOf(minds, 91).theirs, caseOf(minds, 91).application, counter)
    const declined = -costOfScrutiny(minds.own, TENCENT, minds.own.numbers.scrutiny.declinedCounter)
    const granted = worthOfGrant(caseOf(minds, 91), counter)
    expect(one(minds, rule('counter', counter)).value).toBeCloseTo(
      (chance * granted + (1 - chance) * declined) * CHARACTER.ruling.counterFrom,
    )
  })

  it('of nothing are none', () => {
    expect(weigh(desk())).toEqual([])
  })
})

describe('how likely a counter is taken', () => {
  const WORTH = { ...NO_WORTH, weChatPay: -1, fee: -1 }
  const chance = (access: number, terms: Partial<Offer>): number => {
    const { own } = desk()
    return chanceOfAcceptance(own, { ...WORTH, access }, application(), offer(terms))
  }

  it('is even where it is worth what it was worth to wait, a third for each point of it, never sure', () => {
    const { patience } = CHARACTER.counter
    expect(chance(0, {})).toBeCloseTo(0.5)
    expect(chance(1, {})).toBeCloseTo(0.5 + (1 - patience) / 3)
    expect(chance(1, { weChatPay: true })).toBeCloseTo(0.5 - patience / 3)
    expect(chance(-1, {})).toBeCloseTo(0.5 - 1 / 3)
    expect(chance(-9, {})).toBeCloseTo(0.02)
    expect(chance(90, {})).toBeCloseTo(0.98)
  })

  it('falls with every time the applicant has declined to add as much', () => {
    const step = (kind: 'filed' | 'countered' | 'declined', terms: Partial<Offer> = {}) => ({ quarter: 1, step: kind, offer: offer(terms) })
    const declined = (...more: readonly ReturnType<typeof step>[]): number => {
      const own = application({ steps: [step('filed'), ...more] })
      const minds = desk({
        set: (state) =>
          void (state.applications = [
            own,
            application({ id: 92, seat: 3, steps: [step('filed'), step('countered', { weChatPay: true }), step('declined')] }),
          ]),
      })
      return chanceOfAcceptance(minds.own, WORTH, own, offer({ control: true }))
    }
    const asked = step('countered', { control: true })
    const { refused } = CHARACTER.counter
    expect(declined()).toBeCloseTo(0.5)
    expect(declined(asked, step('declined'))).toBeCloseTo(0.5 * refused)
    expect(declined(asked, step('declined'), asked, step('declined'))).toBeCloseTo(0.5 * refused ** 2)
    expect(declined(step('countered', { weChatPay: true }), step('declined'))).toBeCloseTo(0.5)
    expect(declined(asked)).toBeCloseTo(0.5)
  })
})

describe('what Tencent says of a ruling', () => {
  const HARM = { worths: { share: 0.05 } } as const
  const GOOD = { application: { offer: offer({ trafficFee: 5, control: true }) }, worths: { share: 0.001, cashPrice: 1 } } as const

  it('with an approval: what it gains, or that it gives way', () => {
    const minds = desk(GOOD)
    const worth = openWorthOfOffer(caseOf(minds, 91).ours, offer({ trafficFee: 5, control: true }))
    expect(worth).toBeGreaterThan(0)
    expect(one(minds, rule('approve')).why()).toEqual([{ key: 'ruling.approve', params: { seat: 'ali', points: shown(worth) } }])
    expect(one(desk(HARM), rule('approve')).why()).toEqual([{ key: 'ruling.give-way', params: { seat: 'ali' } }])
  })

  it('with an approval: who lobbied, what was promised, and the regulator past half of the limit', () => {
    expect(one(desk({ application: lobbied }), rule('approve')).why()[1]).toEqual({ key: 'ruling.lobbied-for', params: { cash: 4 } })
    const owing = desk({ set: (state) => void (state.promises = [promise(TENCENT, ALI, 'open', 'support')]) })
    expect(one(owing, rule('approve')).why()[1]).toEqual({ key: 'ruling.promised', params: { seat: 'ali' } })
    const at = (scrutiny: number, on = true): Choice =>
      one(desk({ set: (state) => void (state.scrutiny[TENCENT] = scrutiny), worths: { scenario: { scrutiny: on } } }), rule('approve'))
    const limit = desk().own.numbers.scrutiny.limit[TENCENT]
    const half = Math.floor(limit / 2)
    expect(at(half + 1).why()[1]).toEqual({ key: 'ruling.scrutiny', params: { scrutiny: half + 1, limit } })
    expect(keys(at(half))).toHaveLength(1)
    expect(keys(at(half + 1, false))).toHaveLength(1)
  })

  it('with a rejection: what it would lose, or that it is too little', () => {
    const harm = desk(HARM)
    const worth = openWorthOfOffer(caseOf(harm, 91).ours, EMPTY_OFFER)
    expect(worth).toBeLessThan(0)
    expect(one(harm, rule('reject')).why()).toEqual([{ key: 'ruling.reject', params: { seat: 'ali', points: shown(-worth) } }])
    expect(one(desk(GOOD), rule('reject')).why()).toEqual([{ key: 'ruling.too-little', params: { seat: 'ali' } }])
    for (const ruling of ['reject', 'hold'] as const)
      expect(one(desk({ ...HARM, application: lobbied }), rule(ruling)).why()[1]).toEqual({
        key: 'ruling.lobbied-against',
        params: { cash: 2 },
      })
  })

  it('with a counter: what each change is worth to it', () => {
    const minds = desk({ worths: { cashPrice: 0.5 }, application: { offer: offer({ trafficFee: 1 }) } })
    const { fee } = caseOf(minds, 91).ours
    const told = one(minds, rule('counter', offer({ trafficFee: 3, control: true }))).why()
    expect(told).toContainEqual({ key: 'ruling.wants.trafficFee', params: { points: shown(2 * fee), cash: 3 } })
    expect(told).toContainEqual({ key: 'ruling.wants.control', params: { points: shown(caseOf(minds, 91).ours.control) } })
    expect(told).toHaveLength(2)
  })
})

describe('lobbying', () => {
  const lobby = (minds: Minds, side: 'for' | 'against', amount: number): Choice =>
    weighLobby(minds, { type: 'lobby', seat: 'jd', application: 91, side, amount })
  const jd = (worths: Parameters<typeof plain>[1] = {}, set?: (state: GameState) => void): Minds =>
    desk({ worths: { interest: [-0.5, 0, 0, 1], ...worths }, ...(set === undefined ? {} : { set }) }, 'jd')
  const approved = (minds: Minds): number => worthOfOffer(minds.offer(3, ALI, 2), EMPTY_OFFER)

  it('is worth a part of what is asked for, four coins twice as much as one', () => {
    const minds = jd()
    const { sway } = CHARACTER.lobby
    expect(approved(minds)).toBeLessThan(0)
    expect(lobby(minds, 'against', 1).value).toBeCloseTo(-approved(minds) * sway)
    expect(lobby(minds, 'against', 4).value).toBeCloseTo(-approved(minds) * sway * 2)
    expect(lobby(minds, 'for', 4).value).toBeCloseTo(approved(minds) * sway * 2)
  })

  it('costs half its cash: it is paid where the ruling goes as asked', () => {
    expect(lobby(jd(), 'against', 4).value - lobby(jd({ cashPrice: 0.5 }), 'against', 4).value).toBeCloseTo(
      1 + (approved(jd({ cashPrice: 0.5 })) - approved(jd())) * CHARACTER.lobby.sway * 2,
    )
  })

  it('for one to whom it owes support keeps a word, and says so', () => {
    const owing = jd({}, (state) => void (state.promises = [promise(3, ALI, 'open', 'support')]))
    expect(lobby(owing, 'for', 1).value - lobby(jd(), 'for', 1).value).toBeCloseTo(CHARACTER.honour)
    expect(lobby(owing, 'against', 1).value).toBeCloseTo(lobby(jd(), 'against', 1).value)
    expect(keys(lobby(owing, 'for', 1))).toEqual(['lobby.for', 'lobby.promised'])
    expect(lobby(owing, 'for', 1).why()[1]?.params).toEqual({ seat: 'ali' })
  })

  it('tells on whose application, with how much, and what hangs on it', () => {
    const points = shown(-approved(jd()))
    expect(lobby(jd(), 'against', 2).why()).toEqual([{ key: 'lobby.against', params: { seat: 'ali', cash: 2, points } }])
    expect(lobby(jd(), 'for', 2).why()).toEqual([{ key: 'lobby.for', params: { seat: 'ali', cash: 2, points } }])
  })
})
