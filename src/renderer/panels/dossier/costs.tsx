import { factionAt } from '../../../../rules'
import { factionName, formatCash, formatPoints, useWords } from '../../words'
import type { Consequence } from './consequences'

/** Who reads what a refusal costs: Tencent, of one made at once or of a counter that may be declined; or the applicant that may decline it. */
export type CostsFor = 'atOnce' | 'ifDeclined' | 'declining'

/** What a refusal costs, line by line; what is dear to Tencent alone does not alarm the applicant. */
export function Costs({ consequence, when }: { readonly consequence: Consequence; readonly when: CostsFor }) {
  const { t, lang } = useWords()
  const { scrutiny, delay, regulator, breaks, goesBack } = consequence
  const judges = when === 'declining' ? undefined : 'bad'
  return (
    <>
      {scrutiny > 0 && <span className={judges}>{t(`panels:dossier.cost.${when}.scrutiny`, { amount: scrutiny })}</span>}
      {delay > 0 && <span className="bad">{t(`panels:dossier.cost.${when}.delay`, { points: formatPoints(delay, lang) })}</span>}
      {regulator !== null && <strong className={judges}>{t(`panels:dossier.cost.${when}.${regulator}`)}</strong>}
      {breaks !== null && (
        <strong className="bad">{t(`panels:dossier.cost.${when}.breaks`, { seat: factionName(factionAt(breaks.to), lang) })}</strong>
      )}
      {goesBack > 0 && when !== 'atOnce' && (
        <span>{t(`panels:dossier.cost.${when}.goesBack`, { amount: formatCash(goesBack, lang) })}</span>
      )}
    </>
  )
}
