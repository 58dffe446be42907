import { FACTIONS } from '../../../../rules'
import { factionName, formatSeries, formatShoppers, useWords } from '../../words'

/** A region's shoppers as one bar: each platform's part in its colour and shape order, left-hand buyers hatched, nobody's at the end. */
export function ShareBar({
  buyers,
  leftHand,
  floating,
}: {
  readonly buyers: readonly number[]
  readonly leftHand: number
  readonly floating: number
}) {
  const { t, lang } = useWords()
  const parts = [
    ...FACTIONS.map((faction, seat) => ({
      key: faction,
      faction,
      size: faction === 'ali' ? buyers[seat] - leftHand : buyers[seat],
      hatched: false,
      name: factionName(faction, lang),
    })),
    { key: 'left', faction: 'ali' as const, size: leftHand, hatched: true, name: t('panels:region.leftHandName') },
    { key: 'floating', faction: null, size: floating, hatched: false, name: t('panels:region.floating') },
  ]
  const order = [parts[0], parts[4], parts[1], parts[2], parts[3], parts[5]].filter((part) => part.size > 0)
  return (
    <div
      className="share-bar"
      role="img"
      aria-label={formatSeries(
        order.map((part) => `${part.name} ${formatShoppers(part.size, lang)}`),
        lang,
      )}
    >
      {order.map((part) => (
        <span
          key={part.key}
          className={part.hatched ? 'hatched' : undefined}
          data-faction={part.faction ?? 'none'}
          style={{ flexGrow: part.size }}
          title={`${part.name} ${formatShoppers(part.size, lang)}`}
        />
      ))}
    </div>
  )
}
