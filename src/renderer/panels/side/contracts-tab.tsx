import { Button } from 'react-aria-components'
import {
  FACTIONS,
  factionAt,
  pendingApplications,
  seatOf,
  type Application,
  type Contract,
  type Deal,
  type Faction,
  type PromiseRecord,
} from '../../../../rules'
import { AccessGate, Icon, Stamp } from '../../art'
import { useTable } from '../../table'
import { describePromise, describeTerm, factionName, formatSeries, quarterName, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { SeatName } from '../common/seat-name'
import { useApplications } from '../common/use-applications'
import { OfferSeals } from '../dossier/offer-seals'

/** What has been agreed: contracts with their terms, applications on the desk, deals and promises. */
export function ContractsTab() {
  const { t } = useWords()
  const { position, log } = useTable()
  // What was turned down last stays in sight: its dossier says why, and what would have passed.
  const turnedDown = position.applications.filter(({ status, ruledIn }) => status === 'rejected' && ruledIn >= position.quarter - 1)
  const desk = [...pendingApplications(position), ...turnedDown]
  const deals = log.flatMap((entry) => (entry.kind === 'deal-answered' ? [entry] : [])).reverse()
  return (
    <div className="contracts-tab">
      <h4>{t('panels:contracts.desk')}</h4>
      {desk.length === 0 && <p className="soft">{t('panels:contracts.deskEmpty')}</p>}
      {desk.map((application) => (
        <DeskLine key={application.id} application={application} />
      ))}
      <h4>{t('panels:contracts.inForce')}</h4>
      {FACTIONS.filter((faction) => faction !== 'tencent').map((faction) => (
        <ContractLine key={faction} faction={faction} contract={position.contracts[seatOf(faction)]} />
      ))}
      <h4>{t('panels:contracts.promises')}</h4>
      {position.promises.length === 0 && <p className="soft">{t('panels:contracts.noPromises')}</p>}
      {[...position.promises].reverse().map((promise) => (
        <PromiseLine key={promise.id} record={promise} />
      ))}
      {deals.length > 0 && <h4>{t('panels:contracts.deals')}</h4>}
      {deals.map((entry) => (
        <DealLine key={entry.deal.id} entry={entry} />
      ))}
    </div>
  )
}

function DeskLine({ application }: { readonly application: Application }) {
  const { t } = useWords()
  const { openDossier } = usePanels()
  return (
    <article className="contract-line">
      <header>
        <SeatName faction={factionAt(application.seat)} />
        <AccessGate level={application.level} />
        <span className="tag">{t(`status.${application.status}`)}</span>
        <Button className="btn btn-small" onPress={() => openDossier(application.id)}>
          <Icon name="dossier" size={16} /> {t('panels:contracts.open')}
        </Button>
      </header>
      <OfferSeals offer={application.offer} />
    </article>
  )
}

function ContractLine({ faction, contract }: { readonly faction: Faction; readonly contract: Contract | null }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const named = (quarter: number): string => quarterName(position.config.startsAt, quarter, lang)
  const level = position.access[seatOf(faction)]
  const left = contract === null ? 0 : contract.until - position.quarter + 1
  return (
    <article className="contract-line">
      <header>
        <SeatName faction={faction} />
        <AccessGate level={level} />
        <span>{t(`access.${level}`)}</span>
        {contract?.forced === true && <span className="tag">{t('panels:contracts.forced')}</span>}
      </header>
      {contract === null ? (
        <p className="soft small">{t('panels:contracts.none')}</p>
      ) : (
        <>
          <p className="small num" data-soon={left <= 2}>
            {t(contract.since < 1 ? 'panels:contracts.spanFromStart' : 'panels:contracts.span', {
              since: named(contract.since),
              until: named(contract.until),
              count: left,
            })}
          </p>
          <OfferSeals offer={contract.terms} />
        </>
      )}
    </article>
  )
}

const TONES = { kept: 'good', broken: 'bad', open: 'wait' } as const

function PromiseLine({ record }: { readonly record: PromiseRecord }) {
  const { t, lang } = useWords()
  const { startsAt } = useTable().position.config
  return (
    <article className="contract-line promise-line">
      <header>
        <SeatName faction={factionAt(record.by)} />
        <span aria-hidden="true">→</span>
        <SeatName faction={factionAt(record.to)} />
        <Stamp tone={TONES[record.status]}>{t(`promiseStatus.${record.status}`)}</Stamp>
      </header>
      <p className="small">{t('panels:contracts.promised', { promise: describePromise(record.promise, factionAt(record.to), t, lang) })}</p>
      <p className="soft small num">
        {t('panels:contracts.promiseSpan', {
          from: quarterName(startsAt, record.madeIn, lang),
          until: quarterName(startsAt, record.until, lang),
        })}
      </p>
    </article>
  )
}

function DealLine({
  entry: { deal, accepted, quarter },
}: {
  readonly entry: { readonly deal: Deal; readonly accepted: boolean; readonly quarter: number }
}) {
  const { t, lang } = useWords()
  const applicationOf = useApplications()
  const { startsAt } = useTable().position.config
  const side = (terms: typeof deal.give, to: Faction): string =>
    terms.length === 0
      ? t('panels:contracts.nothing')
      : formatSeries(
          terms.map((term) => describeTerm(term, to, t, lang, applicationOf)),
          lang,
        )
  return (
    <article className="contract-line">
      <header>
        <span className="num soft">{t('panels:contracts.inQuarter', { quarter: quarterName(startsAt, quarter, lang) })}</span>
        <span className="tag">{accepted ? t('panels:contracts.agreed') : t('panels:contracts.refused')}</span>
      </header>
      <p className="small">{t('panels:contracts.gave', { seat: factionName(deal.from, lang), terms: side(deal.give, deal.to) })}</p>
      <p className="small">{t('panels:contracts.gave', { seat: factionName(deal.to, lang), terms: side(deal.take, deal.from) })}</p>
    </article>
  )
}
