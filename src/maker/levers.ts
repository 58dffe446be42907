/** Where in the form a lever stands. */
export const LEVER_GROUPS = ['about', 'frame', 'seats', 'board', 'access', 'regulator', 'news', 'agendas'] as const
export type LeverGroup = (typeof LEVER_GROUPS)[number]

/** What a lever has a number for: one for the game, one for each seat, one for each step of access. */
export type Spread = 'one' | 'seat' | 'access'

/** What a number counts. */
export type Unit =
  | 'quarters'
  | 'minutes'
  | 'year'
  | 'quarter'
  | 'coins'
  | 'points'
  | 'percent'
  | 'people'
  | 'appeal'
  | 'marks'
  | 'actions'
  | 'cards'
  | 'regions'

/** A number, or a row of them, at a place of the file. What it may be is the rules' to say (`wholeRangeAt`). */
interface NumberLever {
  readonly kind: 'number'
  readonly id: string
  readonly group: LeverGroup
  readonly path: string
  readonly spread: Spread
  readonly unit: Unit
  /** Places of a row that cannot be anything else. */
  readonly fixed?: readonly number[]
}

/** Words for people, in both languages. */
interface WordsLever {
  readonly kind: 'words'
  readonly id: string
  readonly group: LeverGroup
  readonly path: string
  /** Most UTF-16 units. */
  readonly longest: number
  readonly rows: number
}

/** Something that is on or off, or one of a few. */
interface ChoiceLever {
  readonly kind: 'switch'
  readonly id: string
  readonly group: LeverGroup
  readonly path: string
}

/** What has a form of its own, as it is more than values at places. */
interface FormLever {
  readonly kind: 'id' | 'shares' | 'contracts' | 'applications' | 'news' | 'agendas' | 'private-terms'
  readonly id: string
  readonly group: LeverGroup
  readonly path: string
}

/** One thing about a scenario that can be changed without knowing its file. */
export type Lever = NumberLever | WordsLever | ChoiceLever | FormLever

const number = <const Id extends string>(
  group: LeverGroup,
  id: Id,
  path: string,
  spread: Spread,
  unit: Unit,
  fixed?: readonly number[],
): NumberLever & { readonly id: Id } => ({ kind: 'number', id, group, path, spread, unit, ...(fixed === undefined ? {} : { fixed }) })
const words = <const Id extends string>(id: Id, longest: number, rows: number): WordsLever & { readonly id: Id } => ({
  kind: 'words',
  id,
  group: 'about',
  path: id,
  longest,
  rows,
})
const form = <const Kind extends FormLever['kind']>(group: LeverGroup, kind: Kind, path: string): FormLever & { readonly id: Kind } => ({
  kind,
  id: kind,
  group,
  path,
})

/** Everything that can be changed by the form; its words stand in `maker:lever` under the same ids. */
export const LEVERS = [
  words('name', 80, 1),
  form('about', 'id', 'id'),
  words('summary', 2000, 4),
  words('teaching', 2000, 4),
  number('frame', 'length', 'length', 'one', 'quarters'),
  number('frame', 'minutes', 'minutes', 'one', 'minutes'),
  number('frame', 'year', 'startsAt.year', 'one', 'year'),
  number('frame', 'quarter', 'startsAt.quarter', 'one', 'quarter'),
  number('frame', 'actions', 'numbers.actionsPerTurn', 'seat', 'actions'),
  number('frame', 'cards', 'start.cards', 'one', 'cards'),
  number('seats', 'cash', 'start.cash', 'seat', 'coins'),
  number('seats', 'income', 'numbers.income.base', 'seat', 'coins'),
  number('seats', 'buyersPerCash', 'numbers.income.buyersPerCash', 'seat', 'people'),
  number('seats', 'handicap', 'start.handicap', 'seat', 'points'),
  number('seats', 'stakes', 'start.stakes', 'seat', 'percent', [1]),
  form('board', 'shares', 'start.shares'),
  number('board', 'leftHand', 'start.leftHandPercent', 'one', 'percent'),
  number('board', 'untapped', 'start.untappedRegions', 'one', 'regions'),
  form('access', 'contracts', 'start.contracts'),
  form('access', 'applications', 'start.applications'),
  number('access', 'contractQuarters', 'numbers.access.contractQuarters', 'one', 'quarters'),
  number('access', 'wordOfMouth', 'numbers.appeal.wordOfMouth', 'access', 'appeal'),
  number('access', 'toll', 'start.toll', 'one', 'coins'),
  number('access', 'tollMax', 'numbers.toll.max', 'one', 'coins'),
  number('access', 'tollBuyers', 'numbers.toll.buyersPerCash', 'one', 'people'),
  { kind: 'switch', id: 'scrutiny', group: 'regulator', path: 'scrutiny' },
  number('regulator', 'limits', 'numbers.scrutiny.limit', 'seat', 'marks'),
  number('regulator', 'watched', 'start.scrutiny', 'seat', 'marks'),
  form('news', 'news', 'news.events'),
  form('agendas', 'agendas', 'agendas'),
  form('agendas', 'private-terms', 'privateTerms'),
] as const satisfies readonly Lever[]

/** What the words of a lever are found by. */
export type LeverId = (typeof LEVERS)[number]['id']

/** How many numbers a row has. */
const WIDTHS: Readonly<Record<Spread, number>> = { one: 1, seat: 4, access: 4 }

/** The places of a number lever's values, in their order; those that cannot be anything else are left out. */
export const cellsOf = ({
  path,
  spread,
  fixed = [],
}: Pick<NumberLever, 'path' | 'spread' | 'fixed'>): readonly { readonly at: number; readonly path: string }[] =>
  spread === 'one'
    ? [{ at: 0, path }]
    : Array.from({ length: WIDTHS[spread] }, (_, at) => ({ at, path: `${path}[${at}]` })).filter(({ at }) => !fixed.includes(at))
