import { playRounds, type Rounds } from './chains'

/** Plays rounds in the environment it was started in, and prints what became of them as one JSON object. */
const play = async (asked: Omit<Rounds, 'tell'>): Promise<void> => {
  const count = await playRounds({ ...asked, tell: (line) => console.error(line) })
  process.stdout.write(JSON.stringify(count), () => process.exit(0))
}

void play(JSON.parse(process.argv[2] ?? '{}') as Omit<Rounds, 'tell'>)
