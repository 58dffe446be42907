import { changesBetween, concessionsOf, factionAt, type Application, type ApplicationStep, type Concession } from '../../../../rules'
import { Icon, Stamp, type IconName } from '../../art'
import { useTable } from '../../table'
import { formatCash, formatList, quarterName, useWords } from '../../words'
import { SeatName } from '../common/seat-name'

/** The life of an application so far, and the money that lies in escrow on it. */
export function DossierHistory({ application }: { readonly application: Application }) {
  const { t } = useWords()
  return (
    <>
      <section className="history">
        <h3>{t('panels:dossier.history')}</h3>
        <ol>
          {application.steps.map((step, index) => (
            <Step key={index} step={step} before={application.steps[index - 1] ?? null} />
          ))}
        </ol>
      </section>
      <section className="escrow">
        <h3>{t('panels:dossier.lobbying')}</h3>
        {application.lobbies.length === 0 && <p className="soft small">{t('panels:dossier.noLobby')}</p>}
        <ul>
          {application.lobbies.map((lobby) => (
            <EscrowLine key={`${lobby.seat}${lobby.side}`} seat={lobby.seat} side={lobby.side} amount={lobby.amount} />
          ))}
        </ul>
      </section>
    </>
  )
}

const STAMPS = {
  approved: 'good',
  accepted: 'good',
  'forced-open': 'good',
  rejected: 'bad',
  declined: 'bad',
  held: 'wait',
  countered: 'wait',
  filed: 'ink',
  revised: 'ink',
  withdrawn: 'ink',
} as const

function Step({ step, before }: { readonly step: ApplicationStep; readonly before: ApplicationStep | null }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const name = (concession: Concession): string => t(`concession.${concession}`)
  const changed = before === null ? concessionsOf(step.offer) : changesBetween(before.offer, step.offer)
  return (
    <li>
      <span className="num soft small">{quarterName(position.config.startsAt, step.quarter, lang)}</span>
      <Stamp tone={STAMPS[step.step]}>{t(`step.${step.step}`)}</Stamp>
      {changed.length > 0 && <span className="small">{formatList(changed.map(name), lang)}</span>}
    </li>
  )
}

function EscrowLine({ seat, side, amount }: { readonly seat: number; readonly side: 'for' | 'against'; readonly amount: number }) {
  const { t, lang } = useWords()
  const icon: IconName = side === 'for' ? 'approve' : 'reject'
  return (
    <li>
      <SeatName faction={factionAt(seat)} size={16} />
      <Icon name={icon} size={16} />
      <span>{t('panels:dossier.escrow', { side: t(`side.${side}`), amount: formatCash(amount, lang) })}</span>
    </li>
  )
}
