import { factionAt, applicationById } from '../../../../rules'
import { AccessGate, Emblem, Stamp } from '../../art'
import { useTable, type RulingShow } from '../../table'
import { platformName, useWords } from '../../words'
import { useCallings } from '../common/use-callings'
import { OfferSeals } from '../dossier/offer-seals'
import { offerStamped, stampOf } from '../show/ruling-view'

const TONES = { approve: 'good', accepted: 'good', reject: 'bad', declined: 'bad', hold: 'wait', counter: 'wait' } as const

/** The dossier on which Tencent's stamp falls: who asks for which door, and what was offered for it. */
export function RulingPaper({ show: { entry, applicant } }: { readonly show: RulingShow }) {
  const { t, lang } = useWords()
  const { called } = useCallings()
  const { position, viewer } = useTable()
  const application = applicationById(position, entry.application)
  const offer = offerStamped(application, entry)
  const stamp = stampOf(entry)
  return (
    <div className="scene" aria-hidden="true">
      <div className="ruling-paper" data-faction={applicant}>
        <p className="ruling-paper-head">
          <Emblem faction={applicant} size={40} />{' '}
          {applicant === viewer ? t('panels:ruling.paper') : t('panels:dossier.title', { seat: called(applicant) })}
        </p>
        {application !== null && (
          <p className="ruling-paper-door">
            <AccessGate level={application.level} size={22} />{' '}
            {t('panels:dossier.asks', {
              platform: platformName(factionAt(application.seat), lang),
              access: t(`access.${application.level}`),
            })}
          </p>
        )}
        {offer !== null && <OfferSeals offer={offer} />}
        <Stamp tone={TONES[stamp]} falling>
          {t(`panels:dossier.stamp.${stamp}`)}
        </Stamp>
      </div>
    </div>
  )
}
