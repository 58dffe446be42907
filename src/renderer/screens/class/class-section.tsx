import { useId, type ReactNode } from 'react'

interface ClassSectionProps {
  readonly title: string
  readonly note?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A part of the page of a class. */
export function ClassSection({ title, note, wide = false, children }: ClassSectionProps) {
  const id = useId()
  return (
    <section className="panel class-section" data-wide={wide} aria-labelledby={id}>
      <h2 id={id} className="panel-head">
        {title}
      </h2>
      <div className="panel-body">
        {note !== undefined && <p className="story small">{note}</p>}
        {children}
      </div>
    </section>
  )
}
