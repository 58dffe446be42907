import { ALI, PDD } from '../../model/ids'
import { changeFirst, offer, play } from '../builders'
import { closed, desk, on, review, twoOnDesk } from '../situations'
import { type Refusals, wild } from './row'

const asked = { type: 'file', seat: 'ali', level: 2, offer: offer() } as const
const lobby = { type: 'lobby', seat: 'pdd', application: 1, side: 'for', amount: 1 } as const
const rule = { type: 'rule', seat: 'tencent', application: 1, ruling: 'hold' } as const

/** Applications, lobbying, rulings and the answers to counters, and each way of being refused them. */
export const REFUSED_APPLICATIONS: Refusals<'file' | 'revise' | 'withdraw' | 'lobby' | 'rule' | 'answer-counter'> = {
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
        changeFirst(s, { lobbies: [{ seat: PDD, side: 'for', amount: 1 }] })
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
