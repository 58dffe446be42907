import { useMemo } from 'react'
import type { Move } from '../../../../rules'
import { useLook, useTable, type IntentField, type IntentValue } from '../../table'
import { estimateSupport } from '../deals/support-estimate'
import { cheapestAt, gainOf, gainsWhom, isPlace, valueAt } from './target-gains'
import { worthOfTarget, type TargetWorth } from './target-worth'
import { quickMoves } from './quick-moves'

/** What a place in a list brings: buyers with the cheapest move there, points and leads, and the moves that can be made at once. */
export interface PlaceWorth extends TargetWorth {
  readonly gain: number | null
  readonly quick: readonly Move[]
}

const UNKNOWN: PlaceWorth = { gain: null, points: null, goals: 0, rival: null, flip: null, quick: [] }

/** What each of several targets brings, in their order; nothing is known where a target is no place. */
export function useTargetWorths(moves: readonly Move[], field: IntentField | null, choices: readonly IntentValue[]): readonly PlaceWorth[] {
  const { position, viewer } = useTable()
  const look = useLook()
  return useMemo(
    () =>
      choices.map((value) => {
        const cheapest = field === null || !isPlace(field) ? null : cheapestAt(position, moves, field, value)
        if (field === null || cheapest === null) return UNKNOWN
        if (cheapest.type === 'traffic-support') {
          // A push changes nothing before its partner buys it.
          const { bought, without } = estimateSupport(position, cheapest.partner, cheapest.macro, cheapest.price)
          return { ...UNKNOWN, gain: bought - without }
        }
        const preview = look(cheapest)
        const there = moves.filter((move) => valueAt(move, field) === value)
        return {
          gain: gainOf(preview, gainsWhom(cheapest, cheapest.seat)),
          quick: quickMoves(moves, field, value, preview),
          ...worthOfTarget(position, there, look, viewer),
        }
      }),
    [position, viewer, look, moves, field, choices],
  )
}
