/** What is measured of a sound: levels in dB below full scale, and which share of its energy lies in each octave. */
export interface SoundFigures {
  readonly seconds: number
  readonly peak: number
  readonly rms: number
  readonly octaves: readonly number[]
}

/** The middles of the octave bands, Hz. */
export const OCTAVES = [63, 125, 250, 500, 1000, 2000, 4000, 8000] as const

/** What lies below this is silence: a piece is measured from its beginning to where it sinks below it for good. */
const SILENCE = 10 ** (-60 / 20)

/** Measures one channel at a rate. */
export function measureSound(samples: Float32Array, rate: number): SoundFigures {
  const sounding = samples.subarray(0, lastHeard(samples) + 1)
  let peak = 0
  let energy = 0
  for (const sample of sounding) {
    peak = Math.max(peak, Math.abs(sample))
    energy += sample * sample
  }
  return {
    seconds: sounding.length / rate,
    peak: decibels(peak),
    rms: decibels(Math.sqrt(energy / Math.max(1, sounding.length))),
    octaves: octavesOf(sounding, rate),
  }
}

const decibels = (level: number): number => 20 * Math.log10(Math.max(level, 1e-9))

const lastHeard = (samples: Float32Array): number => {
  let at = samples.length - 1
  while (at >= 0 && Math.abs(samples[at] ?? 0) < SILENCE) at--
  return at
}

/** Samples of one look at the spectrum: 5 Hz apart at 44,100 a second. */
const WINDOW = 8192

const octavesOf = (samples: Float32Array, rate: number): readonly number[] => {
  const bands = OCTAVES.map(() => 0)
  for (let from = 0; from < samples.length; from += WINDOW / 2) {
    const powers = powerSpectrum(samples.subarray(from, from + WINDOW))
    for (let bin = 1; bin < powers.length; bin++) {
      const band = OCTAVES.findIndex((middle) => (bin * rate) / WINDOW < middle * Math.SQRT2)
      const at = band < 0 ? OCTAVES.length - 1 : band
      bands[at] = (bands[at] ?? 0) + (powers[bin] ?? 0)
    }
  }
  const all = bands.reduce((sum, band) => sum + band, 0)
  return bands.map((band) => (all === 0 ? 0 : band / all))
}

/** The power in each bin of a windowed stretch, by a Fourier transform that halves and halves again. */
const powerSpectrum = (samples: Float32Array): Float64Array => {
  const real = new Float64Array(WINDOW)
  const imaginary = new Float64Array(WINDOW)
  samples.forEach((sample, at) => (real[at] = sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (WINDOW - 1)))))
  transform(real, imaginary)
  return Float64Array.from({ length: WINDOW / 2 }, (_, bin) => (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2)
}

const transform = (real: Float64Array, imaginary: Float64Array): void => {
  const size = real.length
  for (let at = 1, twin = 0; at < size; at++) {
    let bit = size >> 1
    for (; twin & bit; bit >>= 1) twin ^= bit
    twin ^= bit
    if (at < twin) swap(real, imaginary, at, twin)
  }
  for (let length = 2; length <= size; length *= 2) for (let from = 0; from < size; from += length) butterfly(real, imaginary, from, length)
}

const swap = (real: Float64Array, imaginary: Float64Array, one: number, other: number): void => {
  for (const list of [real, imaginary]) [list[one], list[other]] = [list[other] ?? 0, list[one] ?? 0]
}

const butterfly = (real: Float64Array, imaginary: Float64Array, from: number, length: number): void => {
  const half = length / 2
  for (let at = 0; at < half; at++) {
    const [even, odd] = [from + at, from + at + half]
    const angle = (-2 * Math.PI * at) / length
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const x = (real[odd] ?? 0) * cos - (imaginary[odd] ?? 0) * sin
    const y = (real[odd] ?? 0) * sin + (imaginary[odd] ?? 0) * cos
    real[odd] = (real[even] ?? 0) - x
    imaginary[odd] = (imaginary[even] ?? 0) - y
    real[even] = (real[even] ?? 0) + x
    imaginary[even] = (imaginary[even] ?? 0) + y
  }
}
