import { Button } from 'react-aria-components'
import { REGIONS, type RegionId } from '../../../../rules'
import { Icon } from '../../art'
import { regionName, useWords } from '../../words'
import { PickOne } from '../common/pick-one'

/** The regions a promise is about, as chips that can be taken out, and a list to add from. */
export function RegionPicks({
  regions,
  onChange,
}: {
  readonly regions: readonly RegionId[]
  readonly onChange: (regions: readonly RegionId[]) => void
}) {
  const { t, lang } = useWords()
  const others = REGIONS.filter((region) => !regions.includes(region.id)).map((region) => ({
    id: region.id,
    name: regionName(region.id, lang),
  }))
  return (
    <div className="region-picks">
      {regions.map((region) => (
        <Button
          key={region}
          className="btn btn-small"
          isDisabled={regions.length === 1}
          aria-label={t('panels:deal.removeRegion', { region: regionName(region, lang) })}
          onPress={() => onChange(regions.filter((other) => other !== region))}
        >
          {regionName(region, lang)} <Icon name="close" size={14} />
        </Button>
      ))}
      <PickOne
        label={t('panels:deal.addRegion')}
        hiddenLabel
        value={null}
        empty={t('panels:deal.addRegion')}
        choices={others}
        onPick={(region) => onChange([...regions, region])}
      />
    </div>
  )
}
