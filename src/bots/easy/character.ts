import type { Faction, MoveType } from '../../../rules'
import numbers from '../content/easy.json'

/** The easy bot's character: what it feels, forgets and gets wrong, in numbers. */
export const CHARACTER = numbers

const LIKES: Readonly<Record<Faction, Readonly<Partial<Record<MoveType, number>>>>> = numbers.likes

/** How fond a faction is of a kind of move: 1 is indifferent. */
export const fondness = (faction: Faction, type: MoveType): number => LIKES[faction][type] ?? 1
