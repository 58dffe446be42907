import { BELTS, REGIONS, type Move, type RegionId } from '../../../../rules'

/** The regions a target lies in, by the field that names it; none for targets that are no places. */
export function regionsOfTarget(field: string, value: string | number): readonly RegionId[] {
  switch (field) {
    case 'region':
      return [String(value)]
    case 'belt':
      return BELTS.filter(({ id }) => id === value).map(({ region }) => REGIONS[region].id)
    case 'macro':
      return REGIONS.filter(({ macro }) => macro === value).map(({ id }) => id)
    default:
      return []
  }
}

/** The regions a move is aimed at; none when it is not aimed at a place. */
export function regionsOfMove(move: Move): readonly RegionId[] {
  const aim = move.type === 'play-card' ? move.target : move
  for (const field of ['region', 'belt', 'macro'] as const) {
    const value = (aim as Readonly<Record<string, unknown>>)[field]
    if (typeof value === 'string') return regionsOfTarget(field, value)
  }
  return []
}
