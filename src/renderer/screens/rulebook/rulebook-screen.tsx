import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { BASE_NUMBERS } from '../../../../rules'
import { Icon } from '../../art'
import { useTableOrNull } from '../../table'
import { useWords } from '../../words'
import { Contents, turnTo } from '../common/contents'
import { ScreenFrame } from '../common/screen-frame'
import { findSections, type RuleSection } from './parse-rulebook'
import { ribbonAt } from './rule-at-hand'
import { RuleText } from './rule-text'
import { FactionSheets } from './sheets/faction-sheets'
import { rulebookIn } from './rulebook-text'

/** The rulebook: contents at the left, the text at the right, a search that leaves only the sections that speak of it. */
export function RulebookScreen() {
  const { t, lang } = useWords()
  const table = useTableOrNull()
  const numbers = table?.position.config.numbers ?? BASE_NUMBERS
  const book = useMemo(() => rulebookIn(lang, numbers), [lang, numbers])
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
      {showsSheets ? (
        <FactionSheets book={book} onOpen={open} />
      ) : (
        <div className="rulebook-columns">
          <Contents label={t('screens:rules.contents')} entries={found} onOpen={open} />
          <article ref={page} className="panel rulebook-page prose" tabIndex={0} aria-label={book.title}>
            <div className="panel-body">
              {query.trim() === '' && (
                <header className="rulebook-intro">
                  <h2>{book.title}</h2>
                  {book.intro.map((block, index) => (
                    <RuleText key={index} block={block} onOpen={open} />
                  ))}
                </header>
              )}
              {found.length === 0 && <p className="story">{t('screens:rules.none')}</p>}
              {found.map((section) => (
                <RuleSectionText key={section.id} section={section} onOpen={open} />
              ))}
            </div>
          </article>
        </div>
      )}
    </ScreenFrame>
  )
}

function RuleSectionText({ section, onOpen }: { readonly section: RuleSection; readonly onOpen: (id: string) => void }) {
  const Heading = section.level === 2 ? 'h2' : 'h3'
  return (
    <section className="rule-section" data-level={section.level}>
      <Heading id={`rule-${section.id}`} tabIndex={-1}>
        {section.title}
      </Heading>
      {section.blocks.map((block, index) => (
        <RuleText key={index} block={block} onOpen={onOpen} />
      ))}
    </section>
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
    <SearchField className="rule-search" aria-label={t('screens:rules.search')} value={query} onChange={onChange}>
      <span className="soft-on-cloth" role="status">
        {query.trim() === '' ? '' : t('screens:rules.found', { count })}
      </span>
      <Icon name="search" size={18} />
      <Input className="input" placeholder={t('screens:rules.search')} />
      {query !== '' && (
        <Button className="btn btn-icon btn-quiet" aria-label={t('screens:rules.clear')}>
          <Icon name="close" size={16} />
        </Button>
      )}
    </SearchField>
  )
}
