/**
 * Indexes of flat lists. Every kind of index is the union of its whole numbers, so that the compiler knows a list read by the right index
 * to have a value there. At run time they are plain numbers and the lists plain arrays. What comes from arithmetic becomes an index only
 * in the functions at the end of this file, which are the only places where that is taken on trust.
 */

/** The whole numbers from 0 up to, but without, N. */
type CountTo<N extends number, Counted extends readonly number[] = []> = Counted['length'] extends N
  ? Counted
  : CountTo<N, [...Counted, Counted['length']]>
type FourTimes<Counted extends readonly unknown[]> = CountTo<[...Counted, ...Counted, ...Counted, ...Counted]['length'] & number>

/** How many seats, and so platforms, the game has. */
export const SEATS = 4
/** What the board is made of; a test compares these with the content. */
export const REGION_COUNT = 23
export const BELT_COUNT = 16
export const MACRO_COUNT = 7

type Regions = CountTo<typeof REGION_COUNT>
type Belts = CountTo<typeof BELT_COUNT>
type Macros = CountTo<typeof MACRO_COUNT>

/** A seat, and so a platform, in the order of FACTIONS. */
export type Seat = 0 | 1 | 2 | 3
export type RegionIndex = Regions[number]
export type BeltIndex = Belts[number]
export type MacroIndex = Macros[number]
/** region*4+platform, belt*4+platform, macro*4+platform. */
export type Cell = FourTimes<Regions>[number]
export type BeltCell = FourTimes<Belts>[number]
export type MacroCell = FourTimes<Macros>[number]
/** The index of each thing in a list of constants. */
export type IndexOf<List extends readonly unknown[]> = {
  [Place in keyof List]: Place extends `${infer Index extends number}` ? Index : never
}[number]

/** A list with a value for each of a list of constants, in their order. */
export type ListFor<Constants extends readonly unknown[], T = number> = { -readonly [Place in keyof Constants]: T }

/** A flat list with a value at every index of a kind; a copy of the whole of it is such a list again. */
export type Flat<Index extends number, T> = Whole<T> & { [I in Index]: T }
/** The same, not to be changed. */
export type ReadonlyFlat<Index extends number, T> = readonly T[] & { readonly [I in Index]: T }

interface Whole<T> extends Array<T> {
  slice(): this
  slice(start?: number, end?: number): T[]
}

/** Lists with a value for each seat, region and so on: to be changed, and only to be read. */
export type SeatList<T = number> = [T, T, T, T]
export type RegionList<T = number> = Flat<RegionIndex, T>
export type BeltList<T = number> = Flat<BeltIndex, T>
export type MacroList<T = number> = Flat<MacroIndex, T>
export type CellList<T = number> = Flat<Cell, T>
export type BeltCellList<T = number> = Flat<BeltCell, T>
export type MacroCellList<T = number> = Flat<MacroCell, T>
export type PerSeat<T = number> = readonly [T, T, T, T]
export type PerRegion<T = number> = ReadonlyFlat<RegionIndex, T>
export type PerBelt<T = number> = ReadonlyFlat<BeltIndex, T>
export type PerMacro<T = number> = ReadonlyFlat<MacroIndex, T>
export type PerCell<T = number> = ReadonlyFlat<Cell, T>
export type PerBeltCell<T = number> = ReadonlyFlat<BeltCell, T>
export type PerMacroCell<T = number> = ReadonlyFlat<MacroCell, T>

/** Every index of a kind, in order: what a loop runs over. */
export const ALL_SEATS: PerSeat<Seat> = [0, 1, 2, 3]
export const ALL_REGIONS: PerRegion<RegionIndex> = counted<RegionIndex>(REGION_COUNT)
export const ALL_BELTS: PerBelt<BeltIndex> = counted<BeltIndex>(BELT_COUNT)
export const ALL_MACROS: PerMacro<MacroIndex> = counted<MacroIndex>(MACRO_COUNT)
export const ALL_CELLS: PerCell<Cell> = counted<Cell>(REGION_COUNT * SEATS)
export const ALL_BELT_CELLS: PerBeltCell<BeltCell> = counted<BeltCell>(BELT_COUNT * SEATS)
export const ALL_MACRO_CELLS: PerMacroCell<MacroCell> = counted<MacroCell>(MACRO_COUNT * SEATS)

/**
 * Whether a whole number is an index of a kind: what a loop by number goes on by, `for (let seat = 0; isSeat(seat); seat++)`. Where the
 * rules are played through by the million that costs less than to walk over ALL_SEATS, and the same as to count.
 */
export function isSeat(index: number): index is Seat {
  return index >>> 0 < SEATS
}

export function isRegion(index: number): index is RegionIndex {
  return index >>> 0 < REGION_COUNT
}

export function isBelt(index: number): index is BeltIndex {
  return index >>> 0 < BELT_COUNT
}

export function isMacro(index: number): index is MacroIndex {
  return index >>> 0 < MACRO_COUNT
}

export function isCell(index: number): index is Cell {
  return index >>> 0 < REGION_COUNT * SEATS
}

/** The same for the places of a list of constants. */
export function isIndexOf<List extends readonly unknown[]>(list: List, index: number): index is IndexOf<List> {
  return index >>> 0 < list.length
}

export function isMacroCell(index: number): index is MacroCell {
  return index >>> 0 < MACRO_COUNT * SEATS
}

/** A value for each seat. */
export function perSeat<T>(make: (seat: Seat) => T): SeatList<T> {
  return [make(0), make(1), make(2), make(3)]
}

/** A copy of a list with another value for one seat. */
export function withSeat<T>(list: PerSeat<T>, seat: Seat, value: T): SeatList<T> {
  return perSeat((other) => (other === seat ? value : list[other]))
}

/** The seats in an order of their own; where it finds no difference, in seat order. */
export function ranked(compare: (a: Seat, b: Seat) => number): SeatList<Seat> {
  const seats: SeatList<Seat> = [0, 1, 2, 3]
  return seats.sort((a, b) => compare(a, b) || a - b)
}

/** A list with a value made for every index of another, such as ALL_REGIONS. */
export function flat<Index extends number, T>(indexes: readonly Index[], make: (index: Index) => T): Flat<Index, T> {
  return indexes.map(make)
}

/**
 * Zeros, one for every index of another list. Put in one after another, because the engine takes a list that is made by its length, or
 * mapped once that has been compiled, for one with holes, and looks for them at every reading.
 */
export function zeros<Index extends number>(indexes: readonly Index[]): Flat<Index, number> {
  const list: number[] = []
  for (let i = 0; i < indexes.length; i++) list.push(0)
  return list
}

/** A figure made for every index of another list: what flat() does, in one form for the engine however often it is asked (see zeros). */
export function figures<Index extends number>(indexes: readonly Index[], make: (index: Index) => number): Flat<Index, number> {
  const list: number[] = []
  for (const index of indexes) list.push(make(index))
  return list
}

/** A value made for each of a list of constants. */
export function listFor<Constants extends readonly unknown[], T>(
  constants: Constants,
  make: (constant: Constants[number]) => T,
): ListFor<Constants, T> {
  return constants.map((constant) => make(constant)) as ListFor<Constants, T>
}

/** The index of each of a list of names. */
export function indexesOf<const Names extends readonly string[]>(names: Names): Readonly<Record<Names[number], IndexOf<Names>>> {
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<Names[number], IndexOf<Names>>
}

/** A copy of a whole list, which has a value wherever the list has one. */
export function copyOf<List extends readonly unknown[]>(list: List): List {
  return list.slice() as unknown as List
}

function counted<Index extends number>(count: number): Flat<Index, Index> {
  return Array.from({ length: count }, (_, index) => index) as Flat<Index, Index>
}

/** The cell of a platform in a region. */
export function cellOf(region: RegionIndex, seat: Seat): Cell {
  return (region * SEATS + seat) as Cell
}

/**
 * The first of some regions by their bits, of which there must be one. A loop over a few of all goes from one to the next with it,
 * `for (let left = regions; left !== 0; left &= left - 1)`, and does not ask each of the others whether it is among them.
 */
export function firstRegion(regions: number): RegionIndex {
  return (31 - Math.clz32(regions & -regions)) as RegionIndex
}

/** The region of a cell. */
export function regionOf(cell: Cell): RegionIndex {
  return Math.floor(cell / SEATS) as RegionIndex
}

/** The platform of a cell. */
export function platformOf(cell: Cell): Seat {
  return (cell % SEATS) as Seat
}

/** The cell of a platform at a belt. */
export function beltCellOf(belt: BeltIndex, seat: Seat): BeltCell {
  return (belt * SEATS + seat) as BeltCell
}

/** The cell of a platform in a macro-region. */
export function macroCellOf(macro: MacroIndex, seat: Seat): MacroCell {
  return (macro * SEATS + seat) as MacroCell
}
