import type { Source } from '../../../../rules'
import { describeSource, useWords } from '../../words'

/**
 * Sources in full: publisher, date, title and address. The game opens no web page, so that an address is there to be copied: a click
 * selects it whole.
 */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t, lang } = useWords()
  return (
    <ul className="source-list prose">
      {sources.map((source) => (
        <li key={source.id}>
          <span className="source-name">{describeSource(source, lang)}</span>
          {/* Titles stand as they were published, whatever the game speaks. */}
          <cite lang="en">{source.title}</cite>
          {source.address === null ? (
            <span className="soft">{t('panels:sources.lost')}</span>
          ) : (
            <code className="source-address">{source.address}</code>
          )}
        </li>
      ))}
    </ul>
  )
}
