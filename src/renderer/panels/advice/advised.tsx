import type { Move } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { useWords } from '../../words'

/** The move a person has chosen from the advice for the decision at hand; null before any was. */
export function useAdvised(): Move | null {
  return useTable().advised
}

/** The answer a person has chosen from the advice: to accept, to decline; null before any was. */
export function useAdvisedAnswer(): boolean | null {
  const advised = useAdvised()
  return advised !== null && 'accept' in advised ? advised.accept : null
}

/** Goes to the button that plays the move just chosen from the advice, once it is drawn. */
export function goToAdvised(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-advised="true"]')?.focus())
}

/** The star on the button that plays the advised move. */
export function AdvisedMark() {
  const { t } = useWords()
  return (
    <span className="advised-mark small">
      <Icon name="star" size={14} /> {t('panels:advice.chosen')}
    </span>
  )
}
