import { FACTIONS, seatOf, type Faction } from '../../../../rules'
import { Icon } from '../../art'
import { useTable } from '../../table'
import { factionName, formatShoppers, joinSentences, quarterName, useWords } from '../../words'
import { PlatformTable } from '../common/platform-table'
import { OwnGoals } from '../goals/own-goals'
import { refusalShuts, type OfferEstimate } from './estimate'

/** What the next market and books would bring every seat if the offer were granted and nothing else changed. */
export function GrantedTable({
  estimate,
  applicant,
  level,
}: {
  readonly estimate: OfferEstimate
  readonly applicant: Faction
  readonly level: 2 | 3
}) {
  const { t } = useWords()
  const { position, viewer } = useTable()
  const renews = refusalShuts(position, applicant, level)
  return (
    <section className="granted">
      <h3>
        <Icon name="search" size={18} /> {t('panels:dossier.granted')}
      </h3>
      <Against applicant={applicant} renews={renews} />
      <PlatformTable
        columns={[
          { head: t('panels:dossier.buyersHead'), change: { kind: 'shoppers', of: ({ buyers }) => buyers } },
          { head: t('panels:dossier.cashHead'), change: { kind: 'number', of: ({ cash }) => cash } },
          { head: t('panels:dossier.pointsHead'), change: { kind: 'number', of: ({ points }) => points } },
        ]}
        rows={FACTIONS.map((faction) => ({ faction, ...estimate.granted[faction] }))}
        isOwn={({ faction }) => faction === applicant || faction === 'tencent'}
      />
      {viewer !== null && <OwnGoals changes={estimate.goals[viewer]} saysNone />}
      <Sources estimate={estimate} applicant={applicant} renews={renews} />
    </section>
  )
}

/** What the estimate is held against; with a renewal, how long the contract still runs too. */
function Against({ applicant, renews }: Pick<SourcesProps, 'applicant' | 'renews'>) {
  const { t, lang } = useWords()
  const { contracts, config } = useTable().position
  const runs = renews ? contracts[seatOf(applicant)] : null
  const sentences = [t(renews ? 'panels:dossier.estimateRenewal' : 'panels:dossier.estimate')]
  if (runs !== null) sentences.push(t('panels:dossier.contractRuns', { quarter: quarterName(config.startsAt, runs.until, lang) }))
  return <p className="soft small">{joinSentences(sentences, lang)}</p>
}

interface SourcesProps {
  readonly estimate: OfferEstimate
  readonly applicant: Faction
  /** Whether it already stands inside. */
  readonly renews: boolean
}

/** Where the buyers would come from: friends who tell each other, while a quarter is left for it, and those of Ali's who begin to count. */
function Sources({ estimate: { wordOfMouth, leftHand }, applicant, renews }: SourcesProps) {
  const { t, lang } = useWords()
  const { quarter, config } = useTable().position
  const said = ({ now, granted }: { readonly now: number; readonly granted: number }) => ({
    now: formatShoppers(now, lang),
    granted: formatShoppers(granted, lang),
  })
  return (
    <>
      {quarter < config.length && (
        <p className="small">
          {t(renews ? 'panels:dossier.wordOfMouthRenewed' : 'panels:dossier.wordOfMouth', {
            seat: factionName(applicant, lang),
            ...said(wordOfMouth),
          })}
        </p>
      )}
      {leftHand !== null && <p className="small">{t('panels:dossier.leftHand', said(leftHand))}</p>}
    </>
  )
}
