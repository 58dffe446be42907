import type { ClassGroup } from '../../../class'

/** What a section shows, and how it opens the replay of a table, by its place among them, at a moment. */
export interface SectionProps {
  readonly group: ClassGroup
  readonly onReplay: (place: number, at: number) => void
}
