/** A place of a long page that its contents lead to; level 2 is a chapter, level 3 a section in it. */
export interface ContentsEntry {
  readonly id: string
  readonly level: 2 | 3
  readonly title: string
  /** What the place is cited by, where it has a number. */
  readonly number?: string | null
}

interface ContentsProps {
  readonly label: string
  readonly entries: readonly ContentsEntry[]
  readonly onOpen: (id: string) => void
}

/** The contents at the left of a long page. */
export function Contents({ label, entries, onOpen }: ContentsProps) {
  return (
    <nav className="rulebook-contents" aria-label={label}>
      <ul>
        {entries.map(({ id, level, title, number = null }) => (
          <li key={id} data-level={level}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                onOpen(id)
              }}
            >
              {number !== null && <span className="contents-number num">{number}</span>} {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Brings a heading of a long page to its top and the keyboard to it. */
export function turnTo(page: HTMLElement | null, id: string): void {
  const heading = page?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
