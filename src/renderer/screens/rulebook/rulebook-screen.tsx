import { useEffect, useMemo, useRef, useState, type Ref } from 'react'
import { Button } from 'react-aria-components'
import { useTableOrNull } from '../../table'
import { useWords } from '../../words'
import { Contents, turnTo } from '../common/contents'
import { SearchBox } from '../common/search-box'
import { ScreenFrame } from '../common/screen-frame'
import { Overview } from './overview'
import { findSections, type Rulebook } from './parse-rulebook'
import { ribbonAt } from './rule-at-hand'
import { RuleSectionText } from './rule-section-text'
import { FactionSheets } from './sheets/faction-sheets'
import { editionFor, rulebookIn } from './rulebook-text'

/** The rulebook: contents at the left, the text at the right, a search that leaves only the sections that speak of it. */
export function RulebookScreen() {
  const { t, lang } = useWords()
  const table = useTableOrNull()
  const played = table?.scenario ?? null
  const book = useMemo(() => rulebookIn(lang, editionFor(played)), [lang, played])
  const [query, setQuery] = useState('')
  const [showsSheets, showSheets] = useState(false)
  const found = useMemo(() => findSections(book.sections, query), [book, query])
  const page = useRef<HTMLElement>(null)
  const open = (id: string): void => {
    setQuery('')
    showSheets(false)
    // The section may be hidden by a search until the next paint.
    requestAnimationFrame(() => turnTo(page.current, `rule-${id}`))
  }
  const ribbon = table === null ? null : ribbonAt()
  useEffect(() => {
    if (ribbon !== null) turnTo(page.current, `rule-${ribbon}`)
  }, [ribbon])
  const tools = (
    <>
      {!showsSheets && <RuleSearch query={query} onChange={setQuery} count={found.length} />}
      <Button className="btn btn-small" onPress={() => showSheets(!showsSheets)}>
        {showsSheets ? t('screens:rules.show') : t('screens:rules.sheets')}
      </Button>
    </>
  )
  return (
    <ScreenFrame title={t('rulebook')} className="rulebook-screen" tools={tools}>
      {showsSheets ? <FactionSheets onOpen={open} /> : <Pages ref={page} book={book} found={found} onOpen={open} />}
    </ScreenFrame>
  )
}

interface PagesProps {
  readonly book: Rulebook
  readonly found: Rulebook['sections']
  readonly onOpen: (id: string) => void
  readonly ref: Ref<HTMLElement>
}

/** The contents at the left, the text at the right. */
function Pages({ book, found, onOpen, ref }: PagesProps) {
  const { t } = useWords()
  return (
    <div className="rulebook-columns">
      <Contents label={t('screens:rules.contents')} entries={found} onOpen={onOpen} />
      <article ref={ref} className="panel rulebook-page prose" tabIndex={0} aria-label={book.title}>
        <div className="panel-body">
          {found.length === 0 && <p className="story">{t('screens:rules.none')}</p>}
          {found.map((section) =>
            section.id === 'overview' ? (
              <Overview key={section.id} book={book} section={section} onOpen={onOpen} />
            ) : (
              <RuleSectionText key={section.id} section={section} onOpen={onOpen} />
            ),
          )}
        </div>
      </article>
    </div>
  )
}

interface RuleSearchProps {
  readonly query: string
  readonly count: number
  readonly onChange: (query: string) => void
}

function RuleSearch({ query, count, onChange }: RuleSearchProps) {
  const { t } = useWords()
  return (
    <SearchBox className="rule-search" label={t('screens:rules.search')} query={query} onChange={onChange}>
      <span className="soft-on-cloth" role="status">
        {query.trim() === '' ? '' : t('screens:rules.found', { count })}
      </span>
    </SearchBox>
  )
}
