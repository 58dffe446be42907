import type { Wrong } from './count'
import type { Found, SavedGame } from './saves'

/** What a save must hold: these moves and nothing after them, or these first and more that nobody was told of. */
interface Demand {
  readonly moves: readonly string[]
  readonly andMore: boolean
}

/** What the disk must still hold after a kill, by the ids of saves; one of several demands has to be met. */
export interface Ledger {
  /** The game is at the table: moves may be added to what it has. */
  opens(id: string): void
  /** The page has told that so many moves are on the disk. */
  told(id: string, moves: number): void
  /** A person takes the last move back: from now on the disk may be without it. */
  takesBack(id: string): void
  /** Nothing is under way, the page has told so, and this lies on the disk. */
  witnessed(id: string, save: SavedGame): void
  /** A save under a name is on its way: the old one or the new one will be there. */
  overwrites(id: string, game: string): void
  /** Whether the page may be right: the disk holds at least what it told. */
  objectionTo(id: string, save: SavedGame | null): Wrong | null
  /** What is wrong after the kill. */
  compare(found: Found): Wrong | null
}

/** Opens a ledger over what lay on the disk before: all of it must stay as it is until something is done to it. */
export const openLedger = (before: ReadonlyMap<string, SavedGame>): Ledger => {
  const demands = new Map<string, readonly Demand[]>()
  const counts = new Map<string, number>()
  for (const [id, { moves }] of before) demands.set(id, [{ moves, andMore: false }])

  const objectionTo: Ledger['objectionTo'] = (id, save) => {
    const count = counts.get(id)
    if (save === null) return count === undefined && !demands.has(id) ? null : lost(`${id} is gone`)
    if (count !== undefined && save.moves.length < count)
      return lost(`the page told of ${count} moves on the disk, and ${id} holds ${save.moves.length}`)
    const wanted = demands.get(id) ?? []
    const [missed] = wanted.some((demand) => isMet(demand, save.moves)) ? [] : wanted
    return missed === undefined ? null : lost(`${id}: ${difference(missed, save.moves)}`)
  }

  return {
    opens: (id) => demands.set(id, [{ moves: demands.get(id)?.[0]?.moves ?? [], andMore: true }]),
    told: (id, moves) => counts.set(id, moves),
    takesBack: (id) => {
      const kept = demands.get(id)?.[0]?.moves ?? []
      demands.set(id, [{ moves: kept.slice(0, -1), andMore: true }])
      counts.set(id, Math.max(0, kept.length - 1))
    },
    witnessed: (id, { moves }) => demands.set(id, [{ moves, andMore: true }]),
    overwrites: (id, game) => {
      const old = demands.get(id)
      const now = demands.get(game)?.[0]?.moves ?? []
      if (old !== undefined) demands.set(id, [...old, { moves: now, andMore: true }])
    },
    objectionTo,
    compare: (found) => {
      if (!found.ok) return { kind: 'broken', what: found.why }
      for (const id of new Set([...demands.keys(), ...counts.keys()])) {
        const wrong = objectionTo(id, found.saves.get(id) ?? null)
        if (wrong !== null) return wrong
      }
      return null
    },
  }
}

const lost = (what: string): Wrong => ({ kind: 'lost', what })

const isMet = ({ moves, andMore }: Demand, found: readonly string[]): boolean =>
  (andMore ? found.length >= moves.length : found.length === moves.length) && moves.every((move, at) => move === found[at])

const difference = ({ moves, andMore }: Demand, found: readonly string[]): string => {
  const at = moves.findIndex((move, place) => move !== found[place])
  if (at < 0) return `${found.length} moves where ${moves.length} ${andMore ? 'or more ' : ''}must be`
  return `move ${at + 1} of ${moves.length} must be ${moves[at]}, found ${found[at] ?? 'nothing'}`
}
