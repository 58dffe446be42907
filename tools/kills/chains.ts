import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { added, NOTHING, type Count, type Failure, type Wrong } from './count'
import { lastLook, planOf, type Plan } from './plan'
import { playRound, type RoundEnd } from './round'

/** Rounds played on one folder, one after the other: each begins where the last was killed. */
const CHAIN = 10
/** What Chromium keeps for its own speed, and what it locks: no part of what is compared. */
const NOT_KEPT = /^(?:.*Cache|Crashpad|Singleton.*|blob_storage|Network)$/

/** Which rounds are played. */
export interface Rounds {
  readonly seed: number
  readonly first: number
  readonly rounds: number
  readonly workers: number
  /** What a failed round has kept: the first round begins with its folder as it was before that round. */
  readonly folder?: string
  readonly tell: (line: string) => void
}

/** Plays the rounds in chains beside each other; how many play changes nothing in what is played. */
export const playRounds = async ({ seed, first, rounds, workers, folder, tell }: Rounds): Promise<Count> => {
  const chains = chainsOf(first, rounds)
  let total = NOTHING
  const work = async (): Promise<void> => {
    for (let chain = chains.shift(); chain !== undefined && total.first === null; chain = chains.shift()) {
      const start = chain[0] === first ? folder : undefined
      await playChain(seed, chain, start, (count) => {
        total = added(total, count)
        if (total.rounds % 10 === 0 && count.rounds > 0) tell(`${total.rounds} of ${rounds} kills, ${total.confirmed} confirmed moves`)
        return total.first === null
      })
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return total
}

const chainsOf = (first: number, rounds: number): (readonly number[])[] => {
  const chains: number[][] = []
  for (let round = first; round < first + rounds; round++) {
    const last = chains.at(-1)
    if (last === undefined || (round - 1) % CHAIN === 0) chains.push([round])
    else last.push(round)
  }
  return chains
}

/** Plays one chain on a folder of its own, and looks at it once more after the last kill. The folder stays where something is wrong. */
const playChain = async (
  seed: number,
  chain: readonly number[],
  start: string | undefined,
  count: (more: Count) => boolean,
): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'sinking-market-kills-'))
  const user = join(work, 'user')
  const before = join(work, 'before')
  mkdirSync(user)
  if (start !== undefined) cpSync(join(start, existsSync(join(start, 'before')) ? 'before' : ''), user, { recursive: true })
  const look = async (round: number, plan: Plan): Promise<RoundEnd & { readonly first: Failure | null }> => {
    rmSync(before, { recursive: true, force: true })
    keepFolder(user, before)
    const end = await playRound(user, work, plan).catch((error: unknown) => ({
      confirmed: 0,
      wrong: { kind: 'stuck', what: String(error) } as Wrong,
    }))
    return { ...end, first: end.wrong && failureOf(end.wrong, seed, round, plan, work) }
  }
  for (const round of chain) {
    const { confirmed, wrong, first } = await look(round, planOf(seed, round))
    if (!count({ ...NOTHING, rounds: 1, confirmed, ...(wrong && { [wrong.kind]: 1 }), first }) || wrong !== null)
      return wrong === null ? discard(work) : undefined
  }
  const last = chain.at(-1) ?? 1
  const { wrong, first } = await look(last + 1, lastLook(seed, last))
  if (wrong === null) discard(work)
  else count({ ...NOTHING, [wrong.kind]: 1, first })
}

const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const failureOf = (wrong: Wrong, seed: number, round: number, plan: Plan, folder: string): Failure => ({
  ...wrong,
  seed,
  round,
  moment: plan.moment,
  folder,
  again: `npm run kills -- --seed ${seed} --first ${round} --rounds 1 --folder ${folder}`,
})

/** Copies what a person would call their files, and what the page remembers. */
const keepFolder = (from: string, to: string): void => {
  mkdirSync(to)
  for (const name of readdirSync(from)) if (!NOT_KEPT.test(name)) cpSync(join(from, name), join(to, name), { recursive: true })
}
