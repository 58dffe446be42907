import { Meter } from 'react-aria-components'
import type { Faction } from '../../../../rules'
import { Icon } from '../../art'
import { factionName, useWords } from '../../words'

/** How closely the regulator watches a seat: one cell for each step up to its limit. */
export function ScrutinyMeter({ now, limit, faction }: { readonly now: number; readonly limit: number; readonly faction: Faction }) {
  const { t, lang } = useWords()
  const words = t('panels:seats.scrutiny', { now, limit })
  return (
    <Meter
      className="scrutiny"
      value={now}
      maxValue={limit}
      valueLabel={words}
      aria-label={t('panels:seats.scrutinyOf', { seat: factionName(faction, lang) })}
    >
      <span
        className="scrutiny-row"
        title={t('panels:seats.about', {
          figure: words,
          help: t(faction === 'tencent' ? 'panels:seats.help.scrutinyTencent' : 'panels:seats.help.scrutiny'),
        })}
      >
        <Icon name="scrutiny" size={16} />
        <span className="scrutiny-cells" data-near={now >= limit - 2}>
          {Array.from({ length: limit }, (_, cell) => (
            <i key={cell} data-on={cell < now} />
          ))}
        </span>
        <span className="num" aria-hidden="true">
          {now}/{limit}
        </span>
      </span>
    </Meter>
  )
}
