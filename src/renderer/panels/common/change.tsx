import { formatCash, formatNumber, formatPoints, formatShoppers, useWords, type Language } from '../../words'

/** What kind of figure a change is written in. */
export type FigureKind = 'shoppers' | 'cash' | 'points' | 'number'

/** Writes a figure of any kind, with its sign when asked. */
export function writeFigure(kind: FigureKind, value: number, lang: Language, signed = false): string {
  const style = { signed }
  if (kind === 'shoppers') return formatShoppers(value, lang, style)
  if (kind === 'cash') return formatCash(value, lang, style)
  return kind === 'points' ? formatPoints(value, lang, style) : formatNumber(value, lang, style)
}

interface ChangeProps {
  readonly kind: FigureKind
  readonly value: number
  readonly inverted?: boolean
  /** Outside a table no heading says of what there is no change. */
  readonly named?: boolean
}

/** A gain or a loss: its sign is written, and its tone follows what it means to whoever has it. */
export function Change({ kind, value, inverted = false, named = false }: ChangeProps) {
  const { lang } = useWords()
  const good = inverted ? value < 0 : value > 0
  const tone = value === 0 ? 'none' : good ? 'good' : 'bad'
  return (
    <span className="change num" data-tone={tone}>
      {value === 0 && !named ? '±0' : writeFigure(kind, value, lang, true)}
    </span>
  )
}
