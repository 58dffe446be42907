import { inputOf, tryInput } from './try-input'

/** Plays one input again and tells everything about it. */
const [seed, index] = process.argv.slice(2).map(Number)
const input = inputOf(seed, index)
// Told before it is tried: it may never come back.
process.stdout.write(`${JSON.stringify({ seed, index, reader: input.reader.name, text: input.text })}\n`)
const outcome = tryInput(input)
process.stdout.write(`${JSON.stringify(outcome)}\n`)
process.exitCode = outcome.kind === 'refused' || outcome.kind === 'accepted' ? 0 : 1
