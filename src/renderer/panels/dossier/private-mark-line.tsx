import type { Concession, Faction } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { formatCash, formatPoints, useWords } from '../../words'
import { privateMark } from './private-mark'

/** What a concession is to the person's own red line or wish; nothing on a screen that others see too. */
export function PrivateMarkLine({ applicant, concession }: { readonly applicant: Faction; readonly concession: Concession }) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const mark = privateMark(position, viewer, applicant, concession)
  if (mark === null) return null
  const words = t(`panels:term.${mark.says}`, { points: formatPoints(mark.points, lang), fee: formatCash(mark.fee, lang) })
  return (
    <span className="seal-fact seal-private small" data-kind={mark.kind}>
      <Icon name={mark.kind} size={14} /> {words}
    </span>
  )
}
