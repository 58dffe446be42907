import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { SaveEntry } from '../../../shared/bridge'
import { useWords } from '../../words'
import { saveTitle } from './save-names'
import { SaveSlip, type SaveDeed } from './save-slip'

/** About how high a slip is, and how far they lie apart, in rem. */
const SLIP_REM = 7.25
const GAP_REM = 0.75

interface SaveListProps {
  readonly saves: readonly SaveEntry[]
  readonly isReading: boolean
  readonly onAct: (deed: SaveDeed, save: SaveEntry) => void
}

/** The slips in the drawer; of thousands only those are drawn that can be seen. */
export function SaveList({ saves, isReading, onAct }: SaveListProps) {
  const { t, lang } = useWords()
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: SLIP_REM * rem, gap: GAP_REM * rem, padding: rem }}>
      <GridList
        className="save-list"
        aria-label={t('screens:saves.title')}
        aria-busy={isReading}
        items={saves}
        dependencies={[lang]}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="saves-empty story">{t('screens:saves.noneFound')}</p>}
      >
        {(save) => (
          <GridListItem id={save.id} textValue={saveTitle(save, t, lang)} className="save-row">
            <SaveSlip save={save} onAct={onAct} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}
