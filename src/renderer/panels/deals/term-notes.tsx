import { CARDS, type DealTerm, type Faction } from '../../../../rules'
import { say, useWords } from '../../words'
import { PromiseNotes } from './promise-notes'

interface TermNotesProps {
  readonly term: DealTerm
  /** Who hands it over, and to whom. */
  readonly giver: Faction
  readonly taker: Faction
  /** All that its side gives, and what the other gives for it. */
  readonly terms: readonly DealTerm[]
  readonly against: readonly DealTerm[]
}

/** Under a term: what one has to know to tell what it is worth. */
export function TermNotes({ term, ...sides }: TermNotesProps) {
  const { lang } = useWords()
  if (term.kind === 'promise') return <PromiseNotes promise={term.promise} {...sides} />
  const card = term.kind === 'card' ? CARDS.get(term.card) : undefined
  return card === undefined ? null : <span className="term-notes small">{say(card.text, lang)}</span>
}
