import { ALI, JD, type Faction } from '../../model/ids'
import type { Move } from '../../model/move'
import { cellOf } from '../builders'
import { givenUp, holding, on } from '../situations'
import { type Refusals } from './row'

const card = (seat: Faction, id: string, target = {}): Move => ({ type: 'play-card', seat, card: id, target })

/** Cards, and each way of being refused them. */
export const REFUSED_CARDS: Refusals<'play-card'> = {
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
    [
      'card.needs-buyers',
      card('pdd', 'cut-a-price', { region: 'hubei' }),
      holding('pdd', 'cut-a-price', (s) => {
        s.buyers[cellOf('hubei', 'pdd')] = 0
      }),
    ],
    [
      'exclusive.already',
      card('ali', 'choose-one-of-two', { belt: 'xuchang-wigs' }),
      holding('ali', 'choose-one-of-two', (s) => {
        s.supply.fill(2)
        s.exclusive.fill(1)
      }),
    ],
    ['belt.full', card('ali', 'c2m-super-factory', { belt: 'xuchang-wigs' }), holding('ali', 'c2m-super-factory', (s) => s.supply.fill(3))],
    ['card.needs-supply', card('ali', 'c2m-super-factory', { belt: 'xuchang-wigs' }), holding('ali', 'c2m-super-factory')],
    [
      'faction.cannot',
      card('jd', 'choose-one-of-two', { belt: 'xuchang-wigs' }),
      holding('jd', 'choose-one-of-two', (s) => s.supply.fill(2)),
    ],
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
}
