import type { Move, MoveType, PlayerView } from '../../../rules'
import type { Chance } from '../chance'
import type { DecideOptions, Decision } from '../decision'
import { firstOf } from '../judgement/first-of'
import type { Choice } from '../judgement/choice'
import { withPersonality } from '../judgement/manner'
import { mindsOf, type Minds } from '../judgement/minds'
import { costOfBreach } from '../judgement/promises'
import { situationOf, type Situation } from '../judgement/situation'
import { weighAll } from '../judgement/weigh'
import { NORMAL, type SoundCharacter } from './character'
import { refusalTold, type Told } from './refusal-told'
import { outlooksOf, type Outlooks } from './outlook'

/** A move with what it is worth in points by the end of the game, all considered. */
export interface Judged {
  readonly choice: Choice
  readonly value: number
}

/**
 * The normal bot: it weighs every move, tries the most promising ones out to see how the game would end if nobody did anything more, and
 * takes the best, or one as good.
 */
export const decideSoundly = (view: PlayerView, moves: readonly Move[], chance: Chance, options: DecideOptions = {}): Decision => {
  const { personality = 'steady', nearest: names = true } = options
  const character = withPersonality(NORMAL, personality)
  const { choice } = oneOf(judge(view, moves, character), character.near, chance)
  return { move: choice.move, why: choice.why(), ...(names && choice.move.type === 'rule' ? toldOf(view, moves, choice, character) : {}) }
}

/** One of the moves that are as good as the best, as far as anybody can tell. */
const oneOf = (judged: readonly Judged[], near: number, chance: Chance): Judged => {
  const most = firstOf(judged).value
  const good = judged.filter(({ value }) => value >= most - near)
  return chance.pick(good)
}

/** What is told of a refusal besides why. */
const toldOf = (view: PlayerView, moves: readonly Move[], choice: Choice, character: SoundCharacter): Told =>
  refusalTold(mindsOf(situationOf(view, character)), choice, moves, (other, list) =>
    surelyDone(judge(other, list, character), character.near),
  )

/** What is done for sure: where a refusal is as good as an approval, chance decides, and nobody is told that it would have been signed. */
const surelyDone = (judged: readonly Judged[], near: number): Move => {
  const best = firstOf(judged)
  const refusal = judged.find(
    ({ choice: { move }, value }) => move.type === 'rule' && move.ruling !== 'approve' && value >= best.value - near,
  )
  return (refusal ?? best).choice.move
}

/** All moves with what they are worth, the best first. */
export const judge = (view: PlayerView, moves: readonly Move[], character: SoundCharacter = NORMAL): readonly Judged[] => {
  const minds = mindsOf(situationOf(view, character))
  return judged(minds, moves, character)
}

const judged = (minds: Minds, moves: readonly Move[], character: SoundCharacter): readonly Judged[] => {
  const felt = weighAll(minds, moves, (then, actions) =>
    judged(then, actions, character).map(({ choice: { move }, value }) => ({ move, value })),
  )
    .map((choice) => ({ choice, value: choice.value - costOfBreach(minds.own, choice.move) }))
    .sort(byValue)
  return minds.own.view.pending.kind === 'action' ? tryOut(minds.own, character, felt) : felt
}

const byValue = (a: Judged, b: Judged): number => b.value - a.value

/** Tries out the best of each kind; what can be tried and was not promising enough to be comes last. */
const tryOut = (s: Situation, { looks, perKind, foresight }: SoundCharacter, felt: readonly Judged[]): readonly Judged[] => {
  let outlooks: Outlooks | null = null
  const tried = new Map<MoveType, number>()
  let left = looks
  const known: Judged[] = []
  const passed: Judged[] = []
  for (const one of felt) {
    const { type } = one.choice.move
    const had = tried.get(type) ?? 0
    if (!ON_THE_BOARD.has(type)) known.push(one)
    else if (had >= perKind || left === 0) passed.push(one)
    else {
      tried.set(type, had + 1)
      left -= 1
      // Whoever tries nothing out needs no projection.
      outlooks ??= outlooksOf(s)
      const seen = outlooks.after(one.choice.move) - outlooks.now
      const { beyond = 0 } = one.choice
      known.push({ choice: one.choice, value: (one.value - beyond) * (1 - foresight) + seen * foresight + beyond })
    }
  }
  return [...known.sort(byValue), ...passed]
}

/** Moves whose whole effect shows on the board; the others hang on what somebody decides. */
export const ON_THE_BOARD: ReadonlySet<MoveType> = new Set<MoveType>([
  'subsidise',
  'fission',
  'develop',
  'choose-one',
  'serve',
  'play-card',
  'open-shops',
  'grow-organ',
  'set-toll',
  'throttle',
  'raise-capital',
])
