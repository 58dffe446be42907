import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useSaves } from '../../table'
import { useWords } from '../../words'
import { SearchBox } from '../common/search-box'
import { SAVE_FILTERS, type SaveFilter, type SaveWish } from './save-filter'

interface SaveSearchProps {
  readonly wish: SaveWish
  /** How many fit it. */
  readonly count: number
  readonly onChange: (wish: SaveWish) => void
}

/** Finds a game among many: by what kind it is, and by any word on its slip. */
export function SaveSearch({ wish, count, onChange }: SaveSearchProps) {
  const { t } = useWords()
  const { saves, unread } = useSaves()
  const status =
    unread > 0 ? t('screens:saves.reading', { count: saves.length - unread, all: saves.length }) : t('screens:saves.count', { count })
  return (
    <div className="save-search">
      <ToggleButtonGroup
        className="save-filters"
        aria-label={t('screens:saves.filterLabel')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[wish.filter]}
        onSelectionChange={(keys) => onChange({ ...wish, filter: SAVE_FILTERS.find((filter) => keys.has(filter)) ?? 'all' })}
      >
        {SAVE_FILTERS.map((filter: SaveFilter) => (
          <ToggleButton key={filter} id={filter} className="btn btn-small">
            {t(`screens:saves.filter.${filter}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className="soft-on-cloth" role="status">
        {status}
      </span>
      <SearchBox
        className="save-query"
        label={t('screens:saves.search')}
        query={wish.query}
        onChange={(query) => onChange({ ...wish, query })}
      />
    </div>
  )
}
