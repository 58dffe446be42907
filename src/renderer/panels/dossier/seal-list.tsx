import type { Offer } from '../../../../rules'
import { factionName, useWords } from '../../words'
import { pageOf, type DossierMode } from './dossier-mode'
import type { OfferEstimate } from './estimate'
import { KeptPlace } from './kept-place'
import { useOfferChange } from './offer-change'
import { SealRow } from './seal-row'

interface SealListProps {
  readonly mode: DossierMode
  readonly offer: Offer
  readonly base: Offer | null
  readonly estimate: OfferEstimate
}

/** The seven concessions, each a seal that is on or off, with what it takes from the one and gives to the other. */
export function SealList({ mode, offer, base, estimate }: SealListProps) {
  const { t, lang } = useWords()
  const change = useOfferChange(mode)
  const { applicant } = pageOf(mode)
  const opens = mode.kind === 'draft' || mode.kind === 'ruling'
  return (
    <table className="seal-list">
      <caption className="soft small">
        <KeptPlace others={opens ? [t('panels:dossier.sealsRead'), t('panels:dossier.sealsEdit')] : []}>
          {t(change === null ? 'panels:dossier.sealsRead' : 'panels:dossier.sealsEdit')}
        </KeptPlace>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('panels:dossier.concession')}</th>
          <th scope="col">{t('panels:dossier.for', { seat: factionName(applicant, lang) })}</th>
          <th scope="col">{t('panels:dossier.for', { seat: factionName('tencent', lang) })}</th>
        </tr>
      </thead>
      <tbody>
        {estimate.seals.map((seal, at) => (
          <SealRow
            key={seal.concession}
            hotkey={String(at + 1)}
            applicant={applicant}
            seal={seal}
            offer={offer}
            base={base}
            marks={base !== null || mode.kind === 'ruling'}
            open={opens}
            asked={mode.kind !== 'draft'}
            onChange={change}
          />
        ))}
      </tbody>
    </table>
  )
}
