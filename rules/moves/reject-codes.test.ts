import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, type Faction } from '../model/ids'
import { MOVE_TYPES, type Move, type MoveType } from '../model/move'
import { REJECT_CODES, type RejectCode } from '../model/outcome'
import { TALLIES, type GameState } from '../model/state'
import { applyMove } from '../phases/apply'
import { atBelt, cellOf, inMacro, offer, play, position } from '../testing/builders'
import { choosing, closed, dealing, desk, givenUp, holding, on, over, review, twoOnDesk } from '../testing/situations'
import { checkMove } from './registry'

type Row = readonly [code: RejectCode, move: Move, state: GameState]

const asked = { type: 'file', seat: 'ali', level: 2, offer: offer() } as const
const lobby = { type: 'lobby', seat: 'pdd', application: 1, side: 'for', amount: 1 } as const
const card = (seat: Faction, id: string, target = {}): Move => ({ type: 'play-card', seat, card: id, target })
const rule = { type: 'rule', seat: 'tencent', application: 1, ruling: 'hold' } as const
const wild = (move: object): Move => move as Move
const push = { type: 'traffic-support', seat: 'tencent', partner: 'ali', macro: 'east', price: 1 } as const

/** Every way of being refused, move by move; what stands in more than one row is refused in more than one way. */
const ROWS: { readonly [T in MoveType]: readonly Row[] } = {
  'choose-agenda': [
    ['agenda.unknown', { type: 'choose-agenda', seat: 'ali', agenda: 'wildfire' }, choosing()],
    ['phase.wrong', { type: 'choose-agenda', seat: 'ali', agenda: 'right-hand' }, on('ali')],
  ],
  subsidise: [
    ['region.unknown', { type: 'subsidise', seat: 'ali', region: 'nowhere', amount: 1 }, on('ali')],
    ['amount.range', { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 0 }, on('ali')],
    ['amount.range', { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 6 }, on('ali')],
    ['amount.range', { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 1.5 }, on('ali')],
    ['shops.none', { type: 'subsidise', seat: 'tencent', region: 'hubei', amount: 1 }, on('tencent')],
    [
      'cash.short',
      { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 3 },
      on('ali', (s) => {
        s.cash[ALI] = 2
      }),
    ],
    [
      'actions.none',
      { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 1 },
      on('ali', (s) => {
        s.actionsLeft = 0
      }),
    ],
    ['seat.not-yours', { type: 'subsidise', seat: 'jd', region: 'hubei', amount: 1 }, on('ali')],
    ['phase.wrong', { type: 'subsidise', seat: 'tencent', region: 'hubei', amount: 1 }, review()],
    ['game.over', { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 1 }, over()],
  ],
  fission: [
    ['region.unknown', { type: 'fission', seat: 'ali', region: 'nowhere' }, on('ali')],
    [
      'fission.no-access',
      { type: 'fission', seat: 'ali', region: 'hubei' },
      on('ali', (s) => {
        s.access[ALI] = 0
      }),
    ],
    [
      'fission.no-buyers',
      { type: 'fission', seat: 'ali', region: 'hubei' },
      on('ali', (s) => {
        s.buyers[cellOf('hubei', 'ali')] = 0
      }),
    ],
    [
      'fission.already',
      { type: 'fission', seat: 'ali', region: 'hubei' },
      on('ali', (s) => {
        s.fission[cellOf('hubei', 'ali')] = 1
      }),
    ],
  ],
  develop: [
    ['belt.unknown', { type: 'develop', seat: 'jd', belt: 'nowhere' }, on('jd')],
    [
      'belt.full',
      { type: 'develop', seat: 'jd', belt: 'xuchang-wigs' },
      on('jd', (s) => {
        s.supply[atBelt('xuchang-wigs', 'jd')] = 3
      }),
    ],
    ['belt.exclusive', { type: 'develop', seat: 'jd', belt: 'xuchang-wigs' }, on('jd', (s) => s.exclusive.fill(1))],
  ],
  'choose-one': [
    ['faction.cannot', { type: 'choose-one', seat: 'jd', belt: 'xuchang-wigs' }, on('jd')],
    ['belt.unknown', { type: 'choose-one', seat: 'ali', belt: 'nowhere' }, on('ali')],
    ['exclusive.supply', { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' }, on('ali')],
    ['exclusive.already', { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' }, on('ali', (s) => s.exclusive.fill(1))],
    ['exclusive.given-up', { type: 'choose-one', seat: 'ali', belt: 'xuchang-wigs' }, on('ali', givenUp)],
  ],
  serve: [
    ['macro.unknown', wild({ type: 'serve', seat: 'jd', macro: 'mars' }), on('jd')],
    [
      'service.full',
      { type: 'serve', seat: 'jd', macro: 'north' },
      on('jd', (s) => {
        s.service[inMacro('north', 'jd')] = 3
      }),
    ],
  ],
  'play-card': [
    ['card.unknown', card('ali', 'ace-of-spades'), on('ali')],
    ['card.not-in-hand', card('ali', 'double-11'), holding('ali', 'line-1688')],
    ['card.target', card('ali', 'double-11', { region: 'hubei' }), holding('ali', 'double-11')],
    ['card.target', card('ali', 'password-chain'), holding('ali', 'password-chain')],
    ['card.target', card('ali', 'password-chain', { macro: 'east' }), holding('ali', 'password-chain')],
    ['card.target', card('ali', 'password-chain', { region: 'hubei', macro: 'east' }), holding('ali', 'password-chain')],
    ['region.unknown', card('ali', 'password-chain', { region: 'nowhere' }), holding('ali', 'password-chain')],
    ['macro.unknown', card('ali', 'category-mismatch', { macro: 'mars' }), holding('ali', 'category-mismatch')],
    ['belt.unknown', card('ali', 'bring-merchants-home', { belt: 'nowhere' }), holding('ali', 'bring-merchants-home')],
    ['seat.self', card('tencent', 'nine-grid-entry', { seat: 'tencent' }), holding('tencent', 'nine-grid-entry')],
    ['seat.self', card('pdd', 'nine-grid-entry', { seat: 'pdd' }), holding('pdd', 'nine-grid-entry')],
    [
      'card.needs-mini-program',
      card('jd', 'jingxi-entry'),
      holding('jd', 'jingxi-entry', (s) => {
        s.access[JD] = 1
      }),
    ],
    [
      'card.needs-buyers',
      card('ali', 'red-envelope-relic', { region: 'hubei' }),
      holding('ali', 'red-envelope-relic', (s) => {
        s.buyers[cellOf('hubei', 'ali')] = 0
      }),
    ],
    ['card.needs-supply', card('ali', 'c2m-super-factory', { belt: 'xuchang-wigs' }), holding('ali', 'c2m-super-factory')],
    ['faction.cannot', card('jd', 'choose-one-of-two', { belt: 'xuchang-wigs' }), holding('jd', 'choose-one-of-two', (s) => s.supply.fill(2))],
    [
      'exclusive.given-up',
      card('ali', 'choose-one-of-two', { belt: 'xuchang-wigs' }),
      holding('ali', 'choose-one-of-two', (s) => {
        s.supply.fill(2)
        givenUp(s)
      }),
    ],
    [
      'cash.short',
      card('ali', 'double-11'),
      holding('ali', 'double-11', (s) => {
        s.cash[ALI] = 0
      }),
    ],
    [
      'actions.none',
      card('ali', 'double-11'),
      holding('ali', 'double-11', (s) => {
        s.actionsLeft = 0
      }),
    ],
  ],
  file: [
    ['faction.cannot', { ...asked, seat: 'tencent' }, on('tencent')],
    ['application.pending', asked, desk('ali')],
    [
      'application.blocked',
      asked,
      on('ali', (s) => {
        s.filingBlockedUntil[ALI] = 1
      }),
    ],
    ['application.level', { ...asked, level: 3 }, on('ali')],
    ['application.level', { ...asked, seat: 'jd' }, on('jd')],
    ['application.too-early', { ...asked, seat: 'pdd' }, on('pdd')],
    ['amount.range', { ...asked, offer: offer({ trafficFee: 6 }) }, on('ali')],
    ['application.step-early', { ...asked, seat: 'pdd', level: 3 }, on('pdd')],
    [
      'application.lasts',
      { ...asked, seat: 'pdd' },
      on('pdd', (s) => {
        s.contracts[PDD] = { ...s.contracts[PDD]!, until: s.config.length }
      }),
    ],
    [
      'offer.exclusivity',
      { ...asked, seat: 'pdd', level: 3, offer: offer({ endExclusivity: true }) },
      on('pdd', (s) => {
        s.quarter = 3
      }),
    ],
    ['move.malformed', wild({ ...asked, offer: { ...offer(), scope: '3' } }), on('ali')],
  ],
  revise: [
    ['application.unknown', { type: 'revise', seat: 'ali', application: 9, offer: offer() }, desk('ali')],
    ['application.not-yours', { type: 'revise', seat: 'jd', application: 1, offer: offer({ stake: true }) }, desk('jd')],
    ['application.closed', { type: 'revise', seat: 'ali', application: 1, offer: offer({ stake: true }) }, closed('ali')],
    ['offer.same', { type: 'revise', seat: 'ali', application: 1, offer: offer() }, desk('ali')],
    ['amount.range', { type: 'revise', seat: 'ali', application: 1, offer: offer({ trafficFee: -1 }) }, desk('ali')],
  ],
  withdraw: [
    ['application.unknown', { type: 'withdraw', seat: 'ali', application: 9 }, desk('ali')],
    ['application.not-yours', { type: 'withdraw', seat: 'jd', application: 1 }, desk('jd')],
    ['application.closed', { type: 'withdraw', seat: 'ali', application: 1 }, closed('ali')],
  ],
  lobby: [
    ['lobby.tencent', { ...lobby, seat: 'tencent' }, desk('tencent')],
    ['application.unknown', { ...lobby, application: 9 }, desk('pdd')],
    ['application.closed', lobby, closed('pdd')],
    ['application.yours', { ...lobby, seat: 'ali' }, desk('ali')],
    [
      'lobby.already',
      lobby,
      desk('pdd', (s) => {
        s.applications[0] = { ...s.applications[0], lobbies: [{ seat: PDD, side: 'for', amount: 1 }] }
      }),
    ],
    ['amount.range', { ...lobby, amount: 6 }, desk('pdd')],
    [
      'cash.short',
      { ...lobby, amount: 3 },
      desk('pdd', (s) => {
        s.cash[PDD] = 2
      }),
    ],
  ],
  petition: [
    ['scrutiny.off', { type: 'petition', seat: 'jd', against: 'ali' }, position({ turn: 'jd', scenario: { scrutiny: false } })],
    ['seat.self', { type: 'petition', seat: 'jd', against: 'jd' }, on('jd')],
    [
      'turn.already',
      { type: 'petition', seat: 'jd', against: 'ali' },
      on('jd', (s) => {
        s.turnUsed = ['petition']
      }),
    ],
    [
      'petition.limit',
      { type: 'petition', seat: 'jd', against: 'ali' },
      on('jd', (s) => {
        s.scrutiny[ALI] = s.config.numbers.scrutiny.limit[ALI]
      }),
    ],
    [
      'cash.short',
      { type: 'petition', seat: 'jd', against: 'ali' },
      on('jd', (s) => {
        s.cash[JD] = 0
      }),
    ],
  ],
  'raise-capital': [
    [
      'turn.already',
      { type: 'raise-capital', seat: 'jd' },
      on('jd', (s) => {
        s.turnUsed = ['raise-capital']
      }),
    ],
    [
      'capital.limit',
      { type: 'raise-capital', seat: 'jd' },
      on('jd', (s) => {
        s.tally[JD][TALLIES.indexOf('capital-raised')] = 99
      }),
    ],
  ],
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
    ['deal.supply', { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'supply', belt: 'xuchang-wigs', quarters: 1 }], take: [] }, on('jd')],
    [
      'deal.promise',
      { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'promise', promise: { kind: 'no-throttle', quarters: 1 } }], take: [] },
      on('jd'),
    ],
    ['deal.cash', { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'cash', amount: 99 }], take: [] }, on('jd')],
  ],
  'answer-deal': [
    ['phase.wrong', { type: 'answer-deal', seat: 'jd', accept: true }, on('jd')],
    ['seat.not-yours', { type: 'answer-deal', seat: 'ali', accept: true }, dealing()],
  ],
  'open-shops': [
    ['faction.cannot', { type: 'open-shops', seat: 'jd', macro: 'east' }, on('jd')],
    ['macro.unknown', wild({ type: 'open-shops', seat: 'tencent', macro: 'mars' }), on('tencent')],
    ['shops.full', { type: 'open-shops', seat: 'tencent', macro: 'east' }, on('tencent', (s) => s.shops.fill(2))],
  ],
  'grow-organ': [
    ['faction.cannot', { type: 'grow-organ', seat: 'jd', organ: 'moments' }, on('jd')],
    ['organ.unknown', wild({ type: 'grow-organ', seat: 'tencent', organ: 'spleen' }), on('tencent')],
    ['organ.full', { type: 'grow-organ', seat: 'tencent', organ: 'moments' }, on('tencent', (s) => s.organs.fill(3))],
  ],
  'set-toll': [
    ['faction.cannot', { type: 'set-toll', seat: 'jd', toll: 2 }, on('jd')],
    ['amount.range', { type: 'set-toll', seat: 'tencent', toll: 4 }, on('tencent')],
    ['toll.same', { type: 'set-toll', seat: 'tencent', toll: 1 }, on('tencent')],
  ],
  throttle: [
    ['faction.cannot', { type: 'throttle', seat: 'jd', platform: 'pdd', macro: 'east' }, on('jd')],
    ['throttle.own', { type: 'throttle', seat: 'tencent', platform: 'tencent', macro: 'east' }, on('tencent')],
    ['macro.unknown', wild({ type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'mars' }), on('tencent')],
    [
      'actions.none',
      { type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'east' },
      on('tencent', (s) => {
        s.actionsLeft = 0
      }),
    ],
    ['throttle.already', { type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'east' }, on('tencent', (s) => s.throttled.fill(1))],
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
  'end-turn': [
    ['seat.not-yours', { type: 'end-turn', seat: 'jd' }, on('ali')],
    ['phase.wrong', { type: 'end-turn', seat: 'tencent' }, review()],
    ['game.over', { type: 'end-turn', seat: 'ali' }, over()],
  ],
  rule: [
    ['application.unknown', { ...rule, application: 9 }, review()],
    ['application.ruled', { ...rule, application: 2 }, twoOnDesk()],
    ['counter.none', { ...rule, ruling: 'counter' }, review()],
    ['counter.changes', { ...rule, ruling: 'counter', counter: offer() }, review()],
    ['counter.changes', { ...rule, ruling: 'counter', counter: offer({ stake: true, control: true, weChatPay: true }) }, review()],
    ['amount.range', { ...rule, ruling: 'counter', counter: offer({ trafficFee: 9 }) }, review()],
    ['move.malformed', { ...rule, counter: offer({ stake: true }) }, review()],
    ['move.malformed', wild({ ...rule, ruling: 'shrug' }), review()],
    ['seat.not-yours', { ...rule, seat: 'ali' }, review()],
    ['phase.wrong', rule, desk('tencent')],
  ],
  'answer-counter': [
    ['phase.wrong', { type: 'answer-counter', seat: 'ali', accept: true }, review()],
    [
      'seat.not-yours',
      { type: 'answer-counter', seat: 'jd', accept: true },
      play(review(), { ...rule, ruling: 'counter', counter: offer({ stake: true }) }).state,
    ],
  ],
}

describe('a move that may not be made', () => {
  const rows = MOVE_TYPES.flatMap((type) => ROWS[type].map(([code, move, state], i) => [`${type} ${code} (${i})`, type, code, move, state] as const))

  it.each(rows)('%s', (_name, type, code, move, state) => {
    expect(move.type).toBe(type)
    const before = JSON.stringify(state)
    const outcome = applyMove(state, move)
    expect(outcome).toMatchObject({ ok: false, code })
    expect(checkMove(state, move)).toEqual(outcome)
    expect(JSON.stringify(state)).toBe(before)
  })

  it('is refused with every code there is', () => {
    const seen = new Set(rows.map(([, , code]) => code))
    expect(REJECT_CODES.filter((code) => !seen.has(code))).toEqual([])
  })

  it('is refused when it is no move at all', () => {
    for (const type of ['fly', 'constructor', '']) expect(checkMove(on('ali'), wild({ type, seat: 'ali' }))?.code).not.toBeUndefined()
    expect(checkMove(on('ali'), wild({ type: 'fly', seat: 'ali' }))?.code).toBe('move.malformed')
  })
})
