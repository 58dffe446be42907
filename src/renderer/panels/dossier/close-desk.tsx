import { Button } from 'react-aria-components'
import type { Application, ApplicationStatus } from '../../../../rules'
import { Stamp } from '../../art'
import { useWords } from '../../words'

const TONES: Readonly<Record<ApplicationStatus, 'good' | 'bad' | 'wait' | 'ink'>> = {
  filed: 'ink',
  held: 'wait',
  countered: 'wait',
  declined: 'wait',
  withdrawn: 'ink',
  rejected: 'bad',
  approved: 'good',
  'forced-open': 'good',
}

/** A dossier that is only read: how it stands, and the way back to the table. */
export function CloseDesk({ application, onClose }: { readonly application: Application; readonly onClose: (() => void) | null }) {
  const { t } = useWords()
  return (
    <section className="ruling-desk dossier-standing">
      <Stamp tone={TONES[application.status]}>{t(`status.${application.status}`)}</Stamp>
      {onClose !== null && (
        <Button className="btn btn-primary" onPress={onClose}>
          {t('close')}
        </Button>
      )}
    </section>
  )
}
