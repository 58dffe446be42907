import type { Faction, MoveType } from '../../../rules'
import easy from '../content/easy.json'
import { JUDGEMENT, type Character } from '../judgement/character'

/**
 * A bot that makes mistakes: what it overlooks and gets wrong, and how fond each faction is of a kind of move (1 where nothing is said).
 */
export type FallibleCharacter = Character &
  Omit<typeof easy, 'likes'> & { readonly likes: Readonly<Record<Faction, Readonly<Partial<Record<MoveType, number>>>>> }

/** The easy bot's character. */
export const EASY: FallibleCharacter = { ...JUDGEMENT, ...easy }
