import { Radio, RadioGroup } from 'react-aria-components'
import { REGIONS, findRegion, type RegionId } from '../../../../rules'
import { regionName, useWords } from '../../words'
import { PickOne } from '../common/pick-one'
import { REGION_PAGES, usePanels, type RegionPage } from '../common/panels-provider'
import { RegionAppeal } from './region-appeal'
import { RegionFacts } from './region-facts'
import { WhyPage } from './why-page'

/** One region on three pages: what is there now, what draws people to each platform, and why the figures are what they are. */
export function RegionTab() {
  const { t } = useWords()
  const { region, pin, regionPage: page, showRegionPage } = usePanels()
  return (
    <div className="region-tab">
      <RegionPicker region={region} onPick={pin} />
      <RadioGroup
        className="region-pages"
        orientation="horizontal"
        aria-label={t('panels:region.pages')}
        value={page}
        onChange={(next) => showRegionPage(next as RegionPage)}
      >
        {REGION_PAGES.map((id) => (
          <Radio key={id} value={id} className="btn btn-small">
            {t(`panels:region.page.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      {page === 'why' ? (
        <WhyPage region={region} />
      ) : region === null ? (
        <p className="soft">{t('panels:region.choose')}</p>
      ) : page === 'now' ? (
        <RegionFacts id={region} />
      ) : (
        <RegionAppeal id={region} />
      )}
    </div>
  )
}

function RegionPicker({ region, onPick }: { readonly region: RegionId | null; readonly onPick: (region: RegionId) => void }) {
  const { t, lang } = useWords()
  const names = REGIONS.map((place) => ({ id: place.id, name: regionName(place.id, lang) }))
  const known = region !== null && findRegion(region) !== undefined ? region : null
  return <PickOne label={t('panels:region.label')} value={known} choices={names} empty={t('panels:region.none')} onPick={onPick} />
}
