import { isolate } from './isolate'
import { tidyName } from '../../shared/tidy-name'
import type { Translate } from './use-words'

/** What names whoever sits at a seat. */
interface Sitter {
  readonly kind: 'human' | 'bot'
  /** As it was typed; empty when nothing was. */
  readonly name: string
  /** Which of the people at the table, from 1. */
  readonly place: number
  readonly level: 'random' | 'easy' | 'normal' | 'strong' | null
  readonly personality?: 'steady' | 'bold' | 'cautious' | 'vengeful' | null
}

/** The name of whoever sits at a seat: the one typed, else the usual one in the language of the moment. */
export function sitterName({ kind, name, place }: Omit<Sitter, 'level' | 'personality'>, t: Translate): string {
  const own = tidyName(name)
  if (own !== '') return isolate(own)
  return kind === 'human' ? t('sitter.person', { place }) : t('seatKind.bot')
}

/** Who sits at a seat, with how well a bot plays and in what manner. */
export function sitterLine(sitter: Sitter, t: Translate): string {
  if (sitter.level === null) return sitterName(sitter, t)
  const level = t(`botLevel.${sitter.level}`)
  const { personality } = sitter
  return personality != null && personality !== 'steady'
    ? t('sitter.botOf', { level, personality: t(`personality.${personality}`) })
    : t('sitter.bot', { level })
}
