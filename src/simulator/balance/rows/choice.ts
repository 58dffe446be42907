import { FACTIONS, type Faction } from '../../../../rules'
import type { PolicyId } from '../../../bots/policies'
import { gamesOf, type Results } from '../../results'
import { differenceOf } from '../../../statistics/estimates'
import { everyRow, meanRow, type Row } from '../row'
import { nameOf, winRate } from './seats'

/** Ways of playing the desk that must cost whoever plays so. */
const WAYS: readonly { readonly policy: PolicyId; readonly faction: Faction; readonly title: string }[] = [
  { policy: 'always-approve', faction: 'tencent', title: 'always approves at once' },
  { policy: 'never-approve', faction: 'tencent', title: 'never approves' },
  { policy: 'brink', faction: 'tencent', title: 'holds to the brink' },
  { policy: 'empty-offer', faction: 'ali', title: 'offers nothing and petitions' },
]

/** Who looks on while Ali and Tencent deal at the desk. */
const BYSTANDERS: readonly Faction[] = FACTIONS.filter((faction) => faction !== 'ali' && faction !== 'tencent')

/** Most wins of a bystander, 0-1. */
const MOST = 0.35

/** Whether ruling and offering are real choices: settling them beforehand costs wins, and hands no bystander the game. */
export const choiceRows = (results: Results): readonly Row[] => {
  const costs = WAYS.map(({ policy, faction, title }) =>
    meanRow(
      `${nameOf(faction)} that ${title} wins less often, by`,
      '5 points or more',
      differenceOf(winRate(gamesOf(results, 'long-war'), faction), winRate(gamesOf(results, policy), faction)),
      { least: 0.05 },
      `${policy}, long-war`,
      ' points',
      100,
    ),
  )
  const bystanders = WAYS.flatMap(({ policy }) =>
    BYSTANDERS.map((other) => [`${nameOf(other)} with ${policy}`, winRate(gamesOf(results, policy), other)] as const),
  )
  const from = WAYS.map(({ policy }) => policy).join(', ')
  return [...costs, everyRow('A bystander wins then', '35% at most', Object.fromEntries(bystanders), { most: MOST }, from)]
}
