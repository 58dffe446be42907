import type { Faction, MoveType } from '../../../rules'
import type easy from '../content/easy.json'

/** How a bot feels about things, what it believes, forgets and gets wrong, in numbers; content/README.md says what each means. */
export type Character = Omit<typeof easy, 'likes'> & { readonly likes: Readonly<Record<Faction, Readonly<Partial<Record<MoveType, number>>>>> }

/** How fond a faction is of a kind of move: 1 is indifferent. */
export const fondness = ({ likes }: Character, faction: Faction, type: MoveType): number => likes[faction][type] ?? 1
