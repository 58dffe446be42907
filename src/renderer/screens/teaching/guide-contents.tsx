import type { RefObject } from 'react'
import { keysOf } from '../../../../rules'
import { useWords } from '../../words'
import { GUIDE_PARTS, isInPart, type GuideSheet } from './guide-pages'

interface GuideContentsProps {
  readonly pages: readonly GuideSheet[]
  /** Where the pages are. */
  readonly shown: RefObject<HTMLElement | null>
}

/** The guide's pages by name, part by part; one that is pressed comes to the top and takes the keyboard. */
export function GuideContents({ pages, shown }: GuideContentsProps) {
  const { t } = useWords()
  const turnTo = (id: string): void => {
    const heading = shown.current?.querySelector<HTMLElement>(`[data-page="${id}"] h2`)
    heading?.closest('section')?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return keysOf(GUIDE_PARTS).map((part) => (
    <div key={part} className="guide-part">
      <h2>{t(`teaching:group.${part}`)}</h2>
      <ul>
        {pages
          .filter((page) => isInPart(page, part))
          .map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault()
                  turnTo(id)
                }}
              >
                {title}
              </a>
            </li>
          ))}
      </ul>
    </div>
  ))
}
