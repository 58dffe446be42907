import type { ReactNode } from 'react'

interface KeptPlaceProps {
  /** Other words that may come to stand here, which nobody sees or hears; none of them need be there twice. */
  readonly others: readonly string[]
  /** What is here now. */
  readonly children: ReactNode
}

/** A place for words that change: as wide and as high as the longest that may come to stand there, so that nothing beside it moves. */
export function KeptPlace({ others, children }: KeptPlaceProps) {
  return (
    <span className="kept-place">
      <span>{children}</span>
      {[...new Set(others)].map((words) => (
        <span key={words} className="kept-words" data-words={words} aria-hidden="true" />
      ))}
    </span>
  )
}
