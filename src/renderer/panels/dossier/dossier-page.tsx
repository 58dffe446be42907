import { useMemo } from 'react'
import { Button, Heading } from 'react-aria-components'
import { AccessGate, Emblem, Icon } from '../../art'
import { useTable } from '../../table'
import { factionName, platformName, quarterName, useWords } from '../../words'
import { AdviceButton } from '../advice/advice-button'
import { SheetClose } from '../common/sheet'
import { SheetMenu } from '../common/sheet-menu'
import { GuideStrip } from '../guide/guide-strip'
import { AnswerDesk } from './answer-desk'
import { CloseDesk } from './close-desk'
import { DossierHistory } from './dossier-history'
import { DraftDesk } from './draft-desk'
import { pageOf, type DossierMode } from './dossier-mode'
import { estimateOffer } from './estimate'
import { GrantedTable } from './granted-table'
import { LastMood } from './last-mood'
import { NearestChange } from './nearest-change'
import { RulingDesk } from './ruling-desk'
import { SealList } from './seal-list'

interface DossierPageProps {
  readonly mode: DossierMode
  readonly onClose: (() => void) | null
  readonly onAside: (() => void) | null
}

/** The pages of a dossier: who asks for what, the seven seals with what each is worth, the history, and the decision at hand. */
export function DossierPage({ mode, onClose, onAside }: DossierPageProps) {
  const { t } = useWords()
  const { position } = useTable()
  const { applicant, level, offer, base, application } = pageOf(mode)
  const estimate = useMemo(() => estimateOffer(position, applicant, level, offer), [position, applicant, level, offer])
  return (
    <>
      <DossierHead mode={mode} onClose={onClose} onAside={onAside} />
      <GuideStrip place="dossier" />
      <div className="dossier-columns">
        <div className="dossier-paper" tabIndex={0} role="region" aria-label={t('panels:dossier.seals')}>
          <SealList mode={mode} offer={offer} base={base} estimate={estimate} />
        </div>
        <div className="dossier-side" tabIndex={0} role="region" aria-label={t('panels:dossier.granted')}>
          <GrantedTable estimate={estimate} applicant={applicant} level={level} />
          <LastMood mode={mode} />
          <NearestChange mode={mode} />
          {application !== null && <DossierHistory application={application} />}
        </div>
      </div>
      <footer className="dossier-foot">
        {mode.kind === 'ruling' && <RulingDesk mode={mode} />}
        {mode.kind === 'answer' && <AnswerDesk mode={mode} />}
        {mode.kind === 'draft' && <DraftDesk mode={mode} />}
        {mode.kind === 'read' && <CloseDesk application={mode.application} onClose={onClose} />}
      </footer>
    </>
  )
}

function DossierHead({ mode, onClose, onAside }: DossierPageProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const { applicant, level, application } = pageOf(mode)
  const seat = factionName(applicant, lang)
  return (
    <header className="dossier-head">
      <Emblem faction={applicant} size={44} />
      <div className="dossier-title">
        <Heading slot="title">{t('panels:dossier.title', { seat })}</Heading>
        <p>
          <AccessGate level={level} size={20} />{' '}
          {t('panels:dossier.asks', { platform: platformName(applicant, lang), access: t(`access.${level}`) })}
          {application !== null && (
            <span className="soft num">
              {' '}
              · {t('panels:dossier.filed', { quarter: quarterName(position.config.startsAt, application.filedIn, lang) })}
            </span>
          )}
        </p>
      </div>
      <span className="dossier-role tag">{t(`panels:dossier.role.${mode.kind}`, { seat })}</span>
      {(mode.kind === 'ruling' || mode.kind === 'answer') && <AdviceButton />}
      {onAside !== null && (
        <Button className="btn btn-small" onPress={onAside}>
          <Icon name="eye" size={16} /> {t('panels:dossier.aside')}
        </Button>
      )}
      {onClose === null ? <SheetMenu /> : <SheetClose onPress={onClose} />}
    </header>
  )
}
