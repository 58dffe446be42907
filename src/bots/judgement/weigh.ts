import { seatOf, type Move, type MoveOf, type MoveType } from '../../../rules'
import { reason } from '../decision'
import { weighFile, weighRevise, weighWithdraw } from './applications/filing'
import { weighLobby } from './applications/lobbying'
import { weighRulings } from './applications/ruling'
import type { Choice } from './choice'
import type { Minds } from './minds'
import { weighAgenda } from './moves/agenda'
import { weighCounterAnswer, weighDealAnswer, weighSupportAnswer, worthOfPush } from './moves/answers'
import { weighBids, type Weighed } from './moves/bid'
import { weighChooseOne, weighDevelop, weighServe } from './moves/build'
import { weighCard } from './moves/cards'
import { weighCounterDeal } from './moves/counter-deal'
import { weighProposal } from './moves/deals'
import { weighFission } from './moves/fission'
import { weighCapital, weighPetition } from './moves/money'
import { weighSubsidy } from './moves/subsidise'
import { weighOrgan, weighShops, weighThrottle, weighToll, weighSupport } from './moves/tencent'
import { worthOfCash } from './worth'

type Alone = Exclude<MoveType, 'rule' | 'bid'>

/** How each kind of move is weighed; rulings are weighed together, because each is the other's alternative, and so are bids. */
const WEIGHERS: { readonly [T in Alone]: (minds: Minds, move: MoveOf<T>) => Choice } = {
  'choose-agenda': ({ own }, move) => weighAgenda(own, move),
  subsidise: ({ own }, move) => weighSubsidy(own, move),
  fission: ({ own }, move) => weighFission(own, move),
  develop: ({ own }, move) => weighDevelop(own, move),
  'choose-one': ({ own }, move) => weighChooseOne(own, move),
  serve: ({ own }, move) => weighServe(own, move),
  'play-card': ({ own }, move) => weighCard(own, move),
  file: weighFile,
  revise: weighRevise,
  withdraw: weighWithdraw,
  lobby: weighLobby,
  petition: weighPetition,
  'raise-capital': ({ own }, move) => weighCapital(own, move),
  'propose-deal': weighProposal,
  'answer-deal': weighDealAnswer,
  'counter-deal': weighCounterDeal,
  'open-shops': ({ own }, move) => weighShops(own, move),
  'grow-organ': ({ own }, move) => weighOrgan(own, move),
  'set-toll': ({ own }, move) => weighToll(own, move),
  throttle: ({ own }, move) => weighThrottle(own, move),
  'traffic-support': (minds, move) => {
    const partner = minds.eyes(seatOf(move.partner))
    return weighSupport(minds.own, move, worthOfPush(partner, move.macro) - worthOfCash(partner, move.price))
  },
  'answer-support': weighSupportAnswer,
  'end-turn': ({ own }, move) => ({ move, value: own.character.enough, why: () => [reason('end-turn.enough')] }),
  'answer-counter': weighCounterAnswer,
}

const weigh = <T extends Alone>(minds: Minds, type: T, move: MoveOf<T>): Choice => WEIGHERS[type](minds, move)

/** What each move seems worth to the seat that owes the decision; `looked` is how it looks at the action that a bid would bring. */
export const weighAll = (minds: Minds, moves: readonly Move[], looked: Weighed = felt): readonly Choice[] => {
  const rulings: MoveOf<'rule'>[] = []
  const bids: MoveOf<'bid'>[] = []
  const choices: Choice[] = []
  for (const move of moves) {
    if (move.type === 'rule') rulings.push(move)
    else if (move.type === 'bid') bids.push(move)
    else choices.push(weigh(minds, move.type, move))
  }
  if (bids.length > 0) choices.push(...weighBids(minds, bids, looked))
  return rulings.length > 0 ? weighRulings(minds, rulings) : choices
}

const felt: Weighed = (minds, actions) => weighAll(minds, actions)
