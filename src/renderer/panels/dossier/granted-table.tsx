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
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const runs = position.contracts[seatOf(applicant)]
  const renews = refusalShuts(position, applicant, level)
  return (
    <section className="granted">
      <h3>
        <Icon name="search" size={18} /> {t('panels:dossier.granted')}
      </h3>
      <p className="soft small">
        {joinSentences(
          [
            t(renews ? 'panels:dossier.estimateRenewal' : 'panels:dossier.estimate'),
            ...(renews && runs !== null
              ? [t('panels:dossier.contractRuns', { quarter: quarterName(position.config.startsAt, runs.until, lang) })]
              : []),
          ],
          lang,
        )}
      </p>
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
