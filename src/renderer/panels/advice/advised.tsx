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

/** A sheet that closes takes this long, ms, to leave and to give the focus back to where it came from. */
const SHEET_MS = 450

/** Goes to the slip on which the move just chosen from the advice lies ready, once the advice has left; a desk of its own takes the focus by itself. */
export function goToPrepared(): void {
  const go = (): void => {
    const slip = document.querySelector('.order-slip')
    if (slip === null || slip.contains(document.activeElement)) return
    slip.querySelector<HTMLElement>('.slip-buttons .btn-seal')?.focus()
  }
  requestAnimationFrame(() => requestAnimationFrame(go))
  setTimeout(go, SHEET_MS)
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
