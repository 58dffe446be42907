import type { Faction, MoveOf, MoveType, Position } from '../../../rules'

/** What a drafted move may still have to say. */
export type IntentField =
  | 'region'
  | 'belt'
  | 'macro'
  | 'seat'
  | 'organ'
  | 'platform'
  | 'partner'
  | 'against'
  | 'application'
  | 'level'
  | 'agenda'
  | 'side'
  | 'amount'
  | 'price'
  | 'toll'

/** How a type of move is put together: asked field by field, or composed in an editor. */
export interface Recipe {
  /** Asked one after the other. */
  readonly ask: readonly IntentField[]
  /** Start at the smallest legal value and can be changed before confirming. */
  readonly options: readonly IntentField[]
  /** Written freely in an editor: the legal list holds only examples. */
  readonly composed?: true
}

/** The four kinds of thing a seat can do in its turn; words `actions.group.<id>`. */
export type ActionGroupId = 'market' | 'make' | 'wechat' | 'power'

/** A letter that takes an action up. Advice has the A: it is asked for in answers and rulings too. */
export type ActionKey =
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z'

/** Where a type of move is found: a button in a group has a key, what is done elsewhere may have one. */
type Place = { readonly group: ActionGroupId; readonly key: ActionKey } | { readonly group: null; readonly key: ActionKey | null }

/** All the screen knows of a type of move besides its words, which its type names. */
export type MoveRow<T extends MoveType> = Place & MoveFacts<T>

interface MoveFacts<T extends MoveType> {
  /** For what stands there only until one has filed, or from then on, or while a stage can be bid for, or something can be proposed. */
  readonly shown?: 'until-filed' | 'once-filed' | 'with-stage' | 'where-proposing'
  /** Null for rulings, answers and the end of a turn, which are single choices made directly. */
  readonly recipe: Recipe | null
  /** Its icon. */
  readonly picture: string
  /** Whether a forecast of the quarter shows what it brings, or it bears fruit only later. */
  readonly bears: 'now' | 'later'
  /** One move for every target it could be aimed at, legal or not, at its smallest amount: what reasons are read from. */
  readonly probes: (position: Position, seat: Faction) => readonly MoveOf<T>[]
}

/** Asked one field after the other, with nothing left to change. */
export const asking = (...ask: readonly IntentField[]): Recipe => ({ ask, options: [] })

/** Written in an editor of its own. */
export const COMPOSED: Recipe = { ask: [], options: [], composed: true }

/** Of a move that answers somebody: nobody asks why it cannot be made. */
export const noProbes = (): readonly never[] => []
