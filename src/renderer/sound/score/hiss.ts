import { nextInt } from '../../../../rules'

/** How many steps a random level has. */
const STEPS = 65_536

/** Always the same hiss: it is a matter of timbre, and not of chance. */
const SEED = 19

/** A second of hiss between two pitches, the loudest sample at 1: the same at every asking, so that whoever plays it, round and round, plays the same. */
export function hissOf(low: number, high: number, rate: number): Float32Array<ArrayBuffer> {
  const dice = { rng: SEED }
  const samples = new Float32Array(rate).map(() => nextInt(dice, STEPS) / (STEPS / 2) - 1)
  // Two filters each way: one alone leaves half of the hiss outside.
  for (const share of [onePole(high, rate), onePole(high, rate)]) smooth(samples, share)
  for (const share of [onePole(low, rate), onePole(low, rate)]) takeDeep(samples, share)
  const most = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0)
  return samples.map((sample) => sample / most)
}

const onePole = (hz: number, rate: number): number => 1 - Math.exp((-2 * Math.PI * Math.min(hz, rate * 0.45)) / rate)

/** Leaves what lies below a pitch. */
const smooth = (samples: Float32Array, share: number): void => {
  let level = 0
  for (let at = 0; at < samples.length; at++) {
    level += share * ((samples[at] ?? 0) - level)
    samples[at] = level
  }
}

/** Leaves what lies above a pitch. */
const takeDeep = (samples: Float32Array, share: number): void => {
  let level = 0
  for (let at = 0; at < samples.length; at++) {
    const sample = samples[at] ?? 0
    level += share * (sample - level)
    samples[at] = sample - level
  }
}
