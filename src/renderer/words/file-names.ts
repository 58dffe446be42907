import { safeFileName } from '../../shared/file-name'
import { sitterName } from './sitter-name'
import type { Translate } from './use-words'

/** What tells one exported game from another. */
interface NamedGame {
  /** The scenario's name in the language of the moment. */
  readonly scenario: string
  /** Who sits where, in the order of the seats: names as they were typed, which may be empty. */
  readonly seats: readonly { readonly kind: 'human' | 'bot'; readonly name: string }[]
  /** ISO 8601. */
  readonly playedAt: string
}

/** The longest part of a name that a file's name repeats. */
const MOST_CHARACTERS = 16

/** The name that is offered for a game's file: scenario, seats and date. */
export function gameFileName({ scenario, seats, playedAt }: NamedGame, t: Translate): string {
  let people = 0
  const names = seats.map(({ kind, name }) => {
    if (kind === 'human') people += 1
    const called = kind === 'bot' ? t('screens:fileName.bot') : sitterName({ kind, name, place: people }, t)
    return safeFileName([...called].slice(0, MOST_CHARACTERS).join(''), t('screens:fileName.person'))
  })
  return safeFileName(t('screens:fileName.game', { scenario, seats: names.join('-'), date: dayOf(playedAt) }), t('gameName'))
}

/** The day by the reader's clock, as every file manager sorts it. */
function dayOf(iso: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso.slice(0, 10)
  const two = (figure: number): string => String(figure).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
