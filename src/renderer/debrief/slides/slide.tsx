import type { ReactNode } from 'react'
import type { ClassGroup } from '../../../class'
import { say, useWords, type Language, type Translate } from '../../words'

/** A slide before it has its number. */
export interface SlideContent {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly body: ReactNode
}

/** What a part of a debriefing shows of some games; nothing where they have nothing of the kind. */
export type SlidePart = (group: ClassGroup, t: Translate, lang: Language) => readonly SlideContent[]

interface SlideProps extends SlideContent {
  readonly group: Pick<ClassGroup, 'scenario' | 'checkWord'>
  readonly number: number
  readonly of: number
}

/** One slide, 1280 by 720: a title, what it is about, and at its foot whose game it is. */
export function Slide({ id, title, note, body, group, number, of }: SlideProps) {
  const { t, lang } = useWords()
  return (
    <section className="slide" data-slide={id}>
      <header>
        <h2>{title}</h2>
        {note !== undefined && <p className="slide-note">{note}</p>}
      </header>
      <div className="slide-body">{body}</div>
      <footer>
        <span>
          {say(group.scenario.name, lang)} · {say(group.checkWord, lang)}
        </span>
        <span className="num">{t('debrief:page', { number, of })}</span>
      </footer>
    </section>
  )
}

/** A list in pieces, none of which weighs more than it may unless it is a single item. */
export const piecesByWeight = <Item,>(
  list: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] => {
  const pieces: Item[][] = []
  let weight = Infinity
  for (const item of list) {
    weight += weightOf(item)
    if (weight > most) {
      pieces.push([])
      weight = weightOf(item)
    }
    pieces.at(-1)?.push(item)
  }
  return pieces
}

/** A list in pieces of some length at most: what does not fit on one slide goes on the next. */
export const piecesOf = <Item,>(list: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, piece) => list.slice(piece * most, (piece + 1) * most))
