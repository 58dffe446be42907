import { FACTIONS, applicationById, factionAt, type Faction, type Move, type PlayerView } from '../../../rules'
import { above, eachOf, only, type Policy } from './policy'

const isTheirs = (view: PlayerView, application: number, ally: Faction): boolean => {
  const found = applicationById(view, application)
  return found !== null && factionAt(found.seat) === ally
}

/** Whether a move is one a seat in league may make: nothing against the other, and yes to whatever it asks. */
const isLoyal = (view: PlayerView, move: Move, ally: Faction): boolean => !harms(view, move, ally) && !refuses(view, move, ally)

const harms = (view: PlayerView, move: Move, ally: Faction): boolean => {
  if (move.type === 'petition') return move.against === ally
  if (move.type === 'throttle') return move.platform === ally
  if (move.type === 'lobby') return move.side === 'against' && isTheirs(view, move.application, ally)
  return move.type === 'rule' && (move.ruling === 'hold' || move.ruling === 'reject') && isTheirs(view, move.application, ally)
}

/** Only Tencent counters and sells support. */
const refuses = ({ pending }: PlayerView, move: Move, ally: Faction): boolean => {
  if (pending.kind === 'deal') return pending.deal.from === ally && !(move.type === 'answer-deal' && move.accept)
  return (move.type === 'answer-support' || move.type === 'answer-counter') && !move.accept && ally === 'tencent'
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
