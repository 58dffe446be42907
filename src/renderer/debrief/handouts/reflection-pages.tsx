import type { ReactNode } from 'react'
import { isolate, useWords } from '../../words'
import { piecesOf } from '../slides/slide'
import { WritingLines } from './writing-lines'

/** Questions a page has room for, each with some lines to write on. */
const MOST = 5

interface ReflectionPagesProps {
  readonly questions: readonly string[]
  /** Whose pages they are, or of what. */
  readonly head: ReactNode
}

/** The questions of a lesson with room to write, on as many pages as they need. */
export function ReflectionPages({ questions, head }: ReflectionPagesProps) {
  const { t } = useWords()
  return piecesOf(questions, MOST).map((piece, page) => (
    <section key={page} className="handout">
      <header className="handout-head">{head}</header>
      <h3>{t('lesson:facts.questions')}</h3>
      <ol className="handout-questions" style={{ counterReset: `question ${page * MOST}` }}>
        {piece.map((question) => (
          <li key={question}>
            <p>{isolate(question)}</p>
            <WritingLines />
          </li>
        ))}
      </ol>
    </section>
  ))
}
