import type { Move } from '../../../rules'

/** What a move says besides whose it is and its kind, as `name=value; …`; a value inside a value as `name.inner=value`. */
export const detailsOf = ({ type: _type, seat: _seat, ...details }: Move): string => pairsIn(details, '').join('; ')

/** What says no is left out: of an offer only what it concedes is told. */
const pairsIn = (value: unknown, name: string): readonly string[] => {
  if (value === false || value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => pairsIn(item, `${name}[${at + 1}]`))
  if (typeof value !== 'object') return [`${name}=${String(value)}`]
  return Object.entries(value).flatMap(([key, item]) => pairsIn(item, name === '' ? key : `${name}.${key}`))
}
