import type { ClassGroup } from '../../class'
import type { PageForm } from '../../shared/page-form'
import { Handouts } from './handouts/handouts'
import { PrintOut } from './print-out'
import { SlideDeck } from './slides/slide-deck'

/** Which pages of some games: slides, or handouts on a paper. */
export interface PagesAsked {
  readonly group: ClassGroup
  readonly form: Exclude<PageForm, 'picture'>
}

interface AskedPagesProps extends PagesAsked {
  readonly onReady: () => void
}

/** The pages alone, for whoever prints without a screen to press on. */
export function AskedPages({ group, form, onReady }: AskedPagesProps) {
  const pages = form === 'slides' ? <SlideDeck group={group} /> : <Handouts group={group} />
  return <PrintOut form={form} pages={pages} onReady={onReady} />
}
