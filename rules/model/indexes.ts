/** A seat, and so a platform, in the order of FACTIONS. */
export type Seat = 0 | 1 | 2 | 3

/** Lists with a value for each seat: to be changed, and only to be read. */
export type SeatList<T = number> = [T, T, T, T]
export type PerSeat<T = number> = readonly [T, T, T, T]

/** Every seat, in order: what a loop runs over. */
export const ALL_SEATS: PerSeat<Seat> = [0, 1, 2, 3]

/** A value for each seat. */
export function perSeat<T>(make: (seat: Seat) => T): SeatList<T> {
  return [make(0), make(1), make(2), make(3)]
}
