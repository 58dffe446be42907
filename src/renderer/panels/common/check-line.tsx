import type { Words } from '../../../../rules'
import { say, useWords } from '../../words'

interface CheckLineProps {
  readonly word: Words
  /** Left out where the seed stands beside it already. */
  readonly seed?: number
}

/** The check word of a game, by which tables of a class see that they play the same, and its seed. */
export function CheckLine({ word, seed }: CheckLineProps) {
  const { t, lang } = useWords()
  return (
    <p className="check-line small">
      <span className="soft">{t('checkWord.label')}</span> <strong className="check-word">{say(word, lang)}</strong>
      {seed !== undefined && <span className="soft num"> · {t('checkWord.seed', { seed: String(seed) })}</span>}
    </p>
  )
}
