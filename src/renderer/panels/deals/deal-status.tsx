import type { Faction, Rejection } from '../../../../rules'
import { describeRejection, factionName, useWords } from '../../words'

interface DealStatusProps {
  readonly refusal: Rejection | null
  /** Whether something that was typed is no number. */
  readonly hasMistake: boolean
  /** Who would answer. */
  readonly answerer: Faction
}

/** Whether the rules would take a deal as it stands, and why not. */
export function DealStatus({ refusal, hasMistake, answerer }: DealStatusProps) {
  const { t, lang } = useWords()
  const good = refusal === null && !hasMistake
  return (
    <p className={good ? 'good' : 'why-not'} role="status">
      {good
        ? t('panels:deal.fine', { seat: factionName(answerer, lang) })
        : refusal === null || hasMistake
          ? t('number.check')
          : describeRejection(refusal, t, lang)}
    </p>
  )
}
