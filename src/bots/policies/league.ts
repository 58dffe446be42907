import { FACTIONS, applicationById, factionAt, type Faction, type Move, type PlayerView } from '../../../rules'
import { above, eachOf, only, type Policy } from './policy'

const isTheirs = (view: PlayerView, application: number, ally: Faction): boolean => {
  const found = applicationById(view, application)
  return found !== null && factionAt(found.seat) === ally
}

/** Whether a move is one a seat in league may make: nothing against the other, and yes to whatever it asks. */
const isLoyal = (view: PlayerView, move: Move, ally: Faction): boolean => {
  const { pending } = view
  if (move.type === 'petition') return move.against !== ally
  if (move.type === 'throttle') return move.platform !== ally
  if (move.type === 'lobby') return move.side === 'for' || !isTheirs(view, move.application, ally)
  if (move.type === 'rule') return move.ruling === 'approve' || move.ruling === 'counter' || !isTheirs(view, move.application, ally)
  if (move.type === 'answer-counter') return move.accept || ally !== 'tencent'
  if (move.type === 'answer-deal') return move.accept || (pending.kind === 'deal' && pending.deal.from !== ally)
  if (move.type === 'answer-support') return move.accept || ally !== 'tencent'
  return true
}

const leagueWith = (ally: Faction): Policy => ({
  says: `in league with ${ally}, which is in league with it: no petition, throttle or lobby against, yes to all it asks`,
  seats: FACTIONS.filter((seat) => seat !== ally),
  partner: ally,
  leaves: eachOf(
    only((view, move) => isLoyal(view, move, ally)),
    above((view, move) => move.type === 'lobby' && move.side === 'for' && isTheirs(view, move.application, ally)),
  ),
})

/** Policies of two seats in league. */
export const LEAGUE_POLICIES = {
  'league-with-ali': leagueWith('ali'),
  'league-with-tencent': leagueWith('tencent'),
  'league-with-pdd': leagueWith('pdd'),
  'league-with-jd': leagueWith('jd'),
} as const satisfies Readonly<Record<`league-with-${Faction}`, Policy>>
