import { useId, type ReactNode } from 'react'
import { SOURCES, type Words } from '../../../../rules'
import { describeSources, say, useWords } from '../../words'

interface StoryPageProps {
  readonly sheet: { readonly title: Words; readonly text: Words; readonly sources?: readonly string[] | undefined }
  /** What kind of sheet it is, above its title. */
  readonly label: string
  readonly level: 1 | 3
  /** What lies at its foot; it may name the text, so that whoever comes there hears it. */
  readonly children?: (textId: string) => ReactNode
}

/** One sheet of the story a game is set in: its title, its paragraphs, and what they rest on. */
export function StoryPage({ sheet, label, level, children }: StoryPageProps) {
  const { t, lang } = useWords()
  const id = useId()
  const Heading = level === 1 ? 'h1' : 'h3'
  const titleId = `${id}-title`
  const textId = `${id}-text`
  // A game finished by another version may name sources this one has not got.
  const sources = (sheet.sources ?? []).flatMap((source) => SOURCES.get(source) ?? [])
  return (
    <article className="story-page" aria-labelledby={titleId}>
      <p className="story story-page-label">{label}</p>
      <Heading id={titleId}>{say(sheet.title, lang)}</Heading>
      <div id={textId} className="story-page-text">
        {paragraphsOf(say(sheet.text, lang)).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      {sources.length > 0 && (
        <p className="soft small story-page-sources">{t('panels:news.source', { sources: describeSources(sources, lang) })}</p>
      )}
      {children?.(textId)}
    </article>
  )
}

const paragraphsOf = (text: string): readonly string[] => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
