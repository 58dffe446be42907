import { concessionsOf, factionAt, pendingApplications, type Application } from '../../../rules'
import { AccessGate, Emblem, Icon } from '../art'
import { OfferSeals } from '../panels/dossier/offer-seals'
import { useTable } from '../table'
import { factionName, useWords } from '../words'

/** More terms than this, on all applications together, need the room of what happened last. */
const MANY_TERMS = 9

/** The terms on which an application stands now: as offered, or as asked in return. */
const standing = ({ counter, offer }: Application) => counter ?? offer

/** The applications on Tencent's desk with the terms everybody may read; the one being decided stands first. */
export function Desk() {
  const { t } = useWords()
  const { position } = useTable()
  const { pending } = position
  const decided = 'application' in pending ? pending.application : null
  const pile = [...pendingApplications(position)].sort((a, b) => Number(b.id === decided) - Number(a.id === decided))
  const terms = pile.reduce((sum, application) => sum + concessionsOf(standing(application)).length, 0)
  return (
    <section className="panel projector-desk" data-full={terms > MANY_TERMS} aria-label={t('panels:contracts.desk')}>
      <h2 className="panel-head">
        <Icon name="dossier" size={20} /> {t('panels:contracts.desk')}
      </h2>
      {pile.length === 0 ? (
        <p className="soft projector-empty">{t('panels:contracts.deskEmpty')}</p>
      ) : (
        <ul className="projector-pile" tabIndex={0} aria-label={t('panels:contracts.desk')}>
          {pile.map((application) => (
            <Letter key={application.id} application={application} decided={application.id === decided} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** One application: who asks for what, and what is offered, or asked in return. */
function Letter({ application, decided }: { readonly application: Application; readonly decided: boolean }) {
  const { t, lang } = useWords()
  const faction = factionAt(application.seat)
  const { level, status } = application
  return (
    <li data-faction={faction} data-decided={decided}>
      <p className="projector-letter-head">
        <Emblem faction={faction} size={26} />
        <strong className="display">{factionName(faction, lang)}</strong>
        <AccessGate level={level} />
        <span>{t(`access.${level}`)}</span>
        <span className="tag">{t(`status.${status}`)}</span>
      </p>
      <OfferSeals offer={standing(application)} />
    </li>
  )
}
