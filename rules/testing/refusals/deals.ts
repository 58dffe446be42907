import { macroIndex } from '../../content/board'
import { boostMacro } from '../../effects/boost-macro'
import type { MoveOf } from '../../model/move'
import type { DealTerm } from '../../model/offer'
import { ALI, JD } from '../../model/ids'
import { play } from '../builders'
import { dealing, on } from '../situations'
import { type Refusals, wild } from './row'

const push = { type: 'traffic-support', seat: 'tencent', partner: 'ali', macro: 'east', price: 1 } as const

const campaign: DealTerm = { kind: 'campaign', macro: 'north' }
const deal = (give: readonly DealTerm[], take: readonly DealTerm[] = []): MoveOf<'propose-deal'> => ({
  type: 'propose-deal',
  seat: 'jd',
  to: 'ali',
  give,
  take,
})

const counter = (give: readonly DealTerm[], take: readonly DealTerm[] = []): MoveOf<'counter-deal'> => ({
  type: 'counter-deal',
  seat: 'pdd',
  give,
  take,
})

/** Deals and pushes with their answers, and each way of being refused them. */
export const REFUSED_DEALS: Refusals<'propose-deal' | 'answer-deal' | 'counter-deal' | 'traffic-support' | 'answer-support'> = {
  'propose-deal': [
    ['seat.self', { type: 'propose-deal', seat: 'jd', to: 'jd', give: [], take: [] }, on('jd')],
    [
      'deal.proposals',
      { type: 'propose-deal', seat: 'jd', to: 'ali', give: [], take: [] },
      on('jd', (s) => {
        s.proposalsLeft = 0
      }),
    ],
    ['deal.empty', { type: 'propose-deal', seat: 'jd', to: 'ali', give: [], take: [] }, on('jd')],
    [
      'deal.terms',
      {
        type: 'propose-deal',
        seat: 'jd',
        to: 'ali',
        give: [
          { kind: 'cash', amount: 1 },
          { kind: 'cash', amount: 1 },
        ],
        take: [],
      },
      on('jd'),
    ],
    ['deal.card', { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'card', card: 'double-11' }], take: [] }, on('jd')],
    [
      'deal.supply',
      { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'supply', belt: 'xuchang-wigs', quarters: 1 }], take: [] },
      on('jd'),
    ],
    [
      'deal.promise',
      { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'promise', promise: { kind: 'no-throttle', quarters: 1 } }], take: [] },
      on('jd'),
    ],
    ['deal.traffic', deal([{ kind: 'traffic', macro: 'north', quarters: 1 }]), on('jd')],
    ['campaign.alone', deal([campaign]), on('jd')],
    ['campaign.alone', deal([campaign], [{ kind: 'campaign', macro: 'east' }]), on('jd')],
    ['campaign.no-buyers', deal([campaign], [campaign]), on('jd', (s) => s.buyers.fill(0))],
    [
      'campaign.running',
      deal([campaign], [campaign]),
      on('jd', (s) => boostMacro(s, 'campaign', JD, macroIndex('east'), s.config.numbers.campaign)),
    ],
    ['deal.cash', { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'cash', amount: 99 }], take: [] }, on('jd')],
  ],
  'answer-deal': [
    ['phase.wrong', { type: 'answer-deal', seat: 'jd', accept: true }, on('jd')],
    ['seat.not-yours', { type: 'answer-deal', seat: 'ali', accept: true }, dealing()],
  ],
  'counter-deal': [
    ['phase.wrong', counter([{ kind: 'cash', amount: 1 }]), on('jd')],
    ['seat.not-yours', { ...counter([{ kind: 'cash', amount: 1 }]), seat: 'ali' }, dealing()],
    ['deal.empty', counter([]), dealing()],
    ['deal.unchanged', counter([], [{ kind: 'cash', amount: 1 }]), dealing()],
    ['deal.cash', counter([], [{ kind: 'cash', amount: 99 }]), dealing()],
    ['deal.card', counter([], [{ kind: 'card', card: '6-18' }]), dealing()],
    ['campaign.alone', counter([campaign]), dealing()],
    [
      'deal.countered',
      { ...counter([{ kind: 'cash', amount: 1 }]), seat: 'jd' },
      play(dealing(), counter([{ kind: 'cash', amount: 2 }])).state,
    ],
  ],
  'traffic-support': [
    ['faction.cannot', { ...push, seat: 'jd' }, on('jd')],
    ['support.own', { ...push, partner: 'tencent' }, on('tencent')],
    ['macro.unknown', wild({ ...push, macro: 'mars' }), on('tencent')],
    ['amount.range', { ...push, price: 9 }, on('tencent')],
    [
      'support.running',
      push,
      on('tencent', (s) => s.boosts.push({ cause: 'push', source: 'west', kind: 'appeal', platform: JD, regions: 1, amount: 9, until: 2 })),
    ],
    [
      'deal.proposals',
      push,
      on('tencent', (s) => {
        s.proposalsLeft = 0
      }),
    ],
    [
      'deal.cash',
      push,
      on('tencent', (s) => {
        s.cash[ALI] = 0
      }),
    ],
  ],
  'answer-support': [
    ['phase.wrong', { type: 'answer-support', seat: 'ali', accept: true }, on('ali')],
    ['seat.not-yours', { type: 'answer-support', seat: 'jd', accept: true }, play(on('tencent'), push).state],
  ],
}
