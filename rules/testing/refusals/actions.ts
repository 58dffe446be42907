import { ALI, JD } from '../../model/ids'
import { STAGE_TURN, TALLIES } from '../../model/state'
import { atBelt, cellOf, inMacro, position } from '../builders'
import { givenUp, on, over, review } from '../situations'
import { type Refusals, wild } from './row'

/** Actions every seat takes on the board and at the regulator's, and each way of being refused them. */
export const REFUSED_ACTIONS: Refusals<
  'subsidise' | 'fission' | 'develop' | 'choose-one' | 'serve' | 'petition' | 'raise-capital' | 'bid'
> = {
  bid: [
    ['stage.none', { type: 'bid', seat: 'ali', amount: 1 }, position({ turn: 'ali', scenario: { numbers: { stage: { max: 0 } } } })],
    [
      'stage.over',
      { type: 'bid', seat: 'ali', amount: 1 },
      on('ali', (s) => {
        s.order = [0, 1, 2, 3, ALI]
        s.turn = STAGE_TURN
      }),
    ],
    [
      'stage.rest',
      { type: 'bid', seat: 'ali', amount: 1 },
      on('ali', (s) => {
        s.stageRest[ALI] = 2
      }),
    ],
    [
      'turn.already',
      { type: 'bid', seat: 'ali', amount: 1 },
      on('ali', (s) => {
        s.turnUsed.push('bid')
      }),
    ],
    ['amount.range', { type: 'bid', seat: 'ali', amount: 0 }, on('ali')],
    ['amount.range', { type: 'bid', seat: 'ali', amount: 1000 }, on('ali')],
    ['amount.range', { type: 'bid', seat: 'ali', amount: 1.5 }, on('ali')],
    [
      'cash.short',
      { type: 'bid', seat: 'ali', amount: 3 },
      on('ali', (s) => {
        s.cash[ALI] = 2
      }),
    ],
    ['seat.not-yours', { type: 'bid', seat: 'jd', amount: 1 }, on('ali')],
    ['phase.wrong', { type: 'bid', seat: 'tencent', amount: 1 }, review()],
    ['game.over', { type: 'bid', seat: 'ali', amount: 1 }, over()],
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
}
