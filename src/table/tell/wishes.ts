import { cashIn, type CardTarget, type EntryOf, type Faction, type LogEntry, type LogKind } from '../../../rules'
import type { MoneyPlace, Payment } from './payment'

/** Cash an entry of the log tells of, before anybody has looked into the purse it comes from. */
export interface Wish {
  readonly from: MoneyPlace
  readonly to: MoneyPlace
  readonly wanted: number
  readonly as?: Payment['as']
}

/** The cash an entry tells of; `gate` is where money for an application lies. */
export const wishesOf = (entry: LogEntry, gate: Gate): readonly Wish[] => wishesOfKind(entry.kind, entry, gate)

type Gate = (application: number) => MoneyPlace

type Wishes<Kind extends LogKind> = (entry: EntryOf[Kind], gate: Gate) => readonly Wish[]

const BANK: MoneyPlace = { kind: 'bank' }
const REGULATOR: MoneyPlace = { kind: 'regulator' }
const purse = (seat: Faction): MoneyPlace => ({ kind: 'seat', seat })

/** A seat pays the entry's cost to a place. */
const pays =
  <Entry extends { readonly seat: Faction; readonly cost: number }>(place: (entry: Entry) => MoneyPlace, as?: Payment['as']) =>
  (entry: Entry): readonly Wish[] => [
    { from: purse(entry.seat), to: place(entry), wanted: entry.cost, ...(as === undefined ? {} : { as }) },
  ]

const NOTHING: readonly Wish[] = []
const nothing = (): readonly Wish[] => NOTHING

const aimedAt = ({ region, belt, macro }: CardTarget): MoneyPlace => {
  if (region !== undefined) return { kind: 'region', region }
  if (belt !== undefined) return { kind: 'belt', belt }
  return macro === undefined ? BANK : { kind: 'macro', macro }
}

/** Tolls and fees come from whoever pays them, everything else a quarter brings from the bank. */
const earned: Wishes<'income'> = ({ seat, lines }) => {
  const [line, ...others] = lines
  return line?.with !== undefined && others.length === 0
    ? [{ from: purse(line.with), to: purse(seat), wanted: line.amount }]
    : [{ from: BANK, to: purse(seat), wanted: lines.reduce((sum, { amount }) => sum + amount, 0) }]
}

/** What each kind of entry says about cash: one row each, so that a new kind has to say whether it moves any. */
const WISHES: { readonly [Kind in LogKind]: Wishes<Kind> } = {
  subsidised: pays(({ region }) => ({ kind: 'region', region }), 'packet'),
  fission: pays(({ region }) => ({ kind: 'region', region })),
  'chose-one': pays(({ belt }) => ({ kind: 'belt', belt })),
  developed: pays(({ belt }) => ({ kind: 'belt', belt })),
  served: pays(({ macro }) => ({ kind: 'macro', macro })),
  'shops-opened': pays(({ macro }) => ({ kind: 'macro', macro })),
  'organ-grown': pays(() => BANK),
  'card-played': pays(({ target }) => aimedAt(target)),
  petitioned: pays(() => REGULATOR),
  'raised-capital': ({ seat, cash }) => [{ from: BANK, to: purse(seat), wanted: cash }],
  lobbied: ({ seat, application, amount }, gate) => [{ from: purse(seat), to: gate(application), wanted: amount }],
  'lobby-settled': ({ seat, application, amount, paid }, gate) => [
    { from: gate(application), to: purse(paid ? 'tencent' : seat), wanted: amount },
  ],
  'deal-answered': ({ accepted, deal: { from, to, give, take } }) =>
    accepted
      ? [
          { from: purse(from), to: purse(to), wanted: cashIn(give) },
          { from: purse(to), to: purse(from), wanted: cashIn(take) },
        ]
      : NOTHING,
  'stake-sold': ({ seat, cash }) => [{ from: purse('tencent'), to: purse(seat), wanted: cash }],
  'campaign-began': ({ seat, partner, macro, cost }) =>
    [seat, partner].map((one) => ({ from: purse(one), to: { kind: 'macro', macro }, wanted: cost })),
  'support-sold': ({ partner, price }) => [{ from: purse(partner), to: purse('tencent'), wanted: price }],
  income: earned,
  fined: ({ seat, cash }) => [{ from: purse(seat), to: REGULATOR, wanted: cash }],
  effect: (entry) => {
    if (entry.what !== 'cash') return NOTHING
    const { seat, amount } = entry
    return amount > 0 ? [{ from: BANK, to: purse(seat), wanted: amount }] : [{ from: purse(seat), to: BANK, wanted: -amount }]
  },
  'stage-opened': ({ winner, bids }) => (winner === null ? NOTHING : [{ from: purse(winner), to: BANK, wanted: Math.max(...bids) }]),
  'promise-broken': ({ seat, to, cash }) => [{ from: purse(seat), to: purse(to), wanted: cash }],
  'agenda-chosen': nothing,
  arrears: nothing,
  bid: nothing,
  'card-drawn': nothing,
  'contract-began': nothing,
  'contract-lapsed': nothing,
  'counter-answered': nothing,
  'deal-proposed': nothing,
  delayed: nothing,
  filed: nothing,
  'game-over': nothing,
  'half-time': nothing,
  interconnection: nothing,
  market: nothing,
  news: nothing,
  'promise-kept': nothing,
  'promise-made': nothing,
  'quarter-began': nothing,
  'review-began': nothing,
  revised: nothing,
  ruled: nothing,
  scrutiny: nothing,
  'support-declined': nothing,
  'support-offered': nothing,
  throttled: nothing,
  'toll-set': nothing,
  'turn-began': nothing,
  'turn-ended': nothing,
  withdrawn: nothing,
}

const wishesOfKind = <Kind extends LogKind>(kind: Kind, entry: EntryOf[Kind], gate: Gate): readonly Wish[] => WISHES[kind](entry, gate)
