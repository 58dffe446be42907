import type { Faction, RegionView } from '../../../../rules'
import { factionName, formatSeries, formatShoppers, useWords } from '../../words'

interface ShareBarProps {
  readonly buyers: RegionView['buyers']
  readonly leftHand: number
  readonly floating: number
}

interface Part {
  readonly key: Faction | 'left' | 'floating'
  readonly size: number
  readonly name: string
}

/** Whose colour a part has. */
const OWNER: Readonly<Record<Part['key'], Faction | 'none'>> = {
  ali: 'ali',
  left: 'ali',
  tencent: 'tencent',
  pdd: 'pdd',
  jd: 'jd',
  floating: 'none',
}

/** A region's shoppers as one bar: each platform's part in its colour and shape order, left-hand buyers hatched, nobody's at the end. */
export function ShareBar({ buyers, leftHand, floating }: ShareBarProps) {
  const { t, lang } = useWords()
  const [ali, tencent, pdd, jd] = buyers
  const parts: readonly Part[] = [
    { key: 'ali', size: ali - leftHand, name: factionName('ali', lang) },
    { key: 'left', size: leftHand, name: t('panels:region.leftHandName') },
    { key: 'tencent', size: tencent, name: factionName('tencent', lang) },
    { key: 'pdd', size: pdd, name: factionName('pdd', lang) },
    { key: 'jd', size: jd, name: factionName('jd', lang) },
    { key: 'floating', size: floating, name: t('panels:region.floating') },
  ]
  const shown = parts
    .filter(({ size }) => size > 0)
    .map(({ key, size, name }) => ({ key, size, words: `${name} ${formatShoppers(size, lang)}` }))
  return (
    <div
      className="share-bar"
      role="img"
      aria-label={formatSeries(
        shown.map(({ words }) => words),
        lang,
      )}
    >
      {shown.map(({ key, size, words }) => (
        <span
          key={key}
          className={key === 'left' ? 'hatched' : undefined}
          data-faction={OWNER[key]}
          style={{ flexGrow: size }}
          title={words}
        />
      ))}
    </div>
  )
}
