import { FACTIONS } from '../../rules'
import { type Piece, moved } from '../../src/renderer/sound/score/note'
import { EFFECTS, STINGS } from '../../src/renderer/sound/score/sounds'
import { phraseAt } from '../../src/renderer/sound/score/table-music'
import { THEMES } from '../../src/renderer/sound/score/themes'

/** What a piece is: pieces of a kind are as loud as one another. */
export type PieceKind = 'theme' | 'sting' | 'effect' | 'table'

/** A piece with the name of its file. */
export interface NamedPiece {
  readonly name: string
  readonly kind: PieceKind
  readonly piece: Piece
}

/** Everything the game lets be heard; of the table's music a minute of one tune. */
export const allPieces = (tune: number): readonly NamedPiece[] => [
  ...FACTIONS.map((house): NamedPiece => ({ name: `theme-${house}`, kind: 'theme', piece: THEMES[house] })),
  ...Object.entries(STINGS).map(([name, piece]): NamedPiece => ({ name: `sting-${name}`, kind: 'sting', piece })),
  ...Object.entries(EFFECTS).map(([name, piece]): NamedPiece => ({ name: `effect-${name}`, kind: 'effect', piece })),
  { name: 'table', kind: 'table', piece: tableMusic(tune, 60) },
]

/** The first seconds of a tune of the table. */
export const tableMusic = (tune: number, seconds: number): Piece => {
  const notes: Piece['notes'][number][] = []
  for (let at = 0, place = 0; at < seconds; place++) {
    const phrase = phraseAt(tune, place)
    notes.push(...moved(phrase.notes, { at }).filter((note) => note.at < seconds))
    at += phrase.seconds
  }
  return { notes }
}
