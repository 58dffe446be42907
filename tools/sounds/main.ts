import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { tuneOf } from '../../src/renderer/sound/score/table-music'
import { hasDisplay, startVirtualScreen } from '../display'
import { provideReadyElectron } from '../ready-runtime'
import { runTool, UsageError } from '../run-tool'
import { readToolOptions } from '../tool-options'
import { faultsOf, type Measured } from './judge'
import { measureSound, OCTAVES } from './measure'
import { allPieces } from './pieces'
import { renderPiece } from './render'
import { wavOf } from './wav'
import { type Renderer, withWebAudio } from './web-audio'

const HELP = `Writes everything that is heard in the game to files, and measures it.

  npm run sounds -- [options]

  --out DIR    where the WAV files go (sounds)
  --seed N     whose table music, one minute of it (1)
  --plain      without a browser: the same notes, added up sample by sample
  --json       print one JSON object instead of a table
  --help       this page

Exit code 1 where something is louder than -1 dBFS, or themes or stings are more than 3 dB apart.`

const RATE = 44_100

const plainly: Renderer = (piece, rate) => Promise.resolve(renderPiece(piece, rate))

const byWebAudio = async (folder: string, seed: number): Promise<readonly Measured[]> => {
  const { executable } = await provideReadyElectron()
  const screen = hasDisplay() ? null : await startVirtualScreen()
  Object.assign(process.env, screen?.env)
  try {
    return await withWebAudio(executable, (render) => writeAll(render, folder, seed))
  } finally {
    screen?.stop()
  }
}

const writeAll = async (render: Renderer, folder: string, seed: number): Promise<readonly Measured[]> => {
  const all: Measured[] = []
  for (const { name, kind, piece } of allPieces(tuneOf(seed))) {
    const samples = await render(piece, RATE)
    writeFileSync(join(folder, `${name}.wav`), wavOf(samples, RATE))
    all.push({ name, kind, ...measureSound(samples, RATE) })
  }
  return all
}

const rounded = ({ seconds, peak, rms, octaves, ...rest }: Measured) => ({
  ...rest,
  seconds: tenths(seconds),
  peak: tenths(peak),
  rms: tenths(rms),
  octaves: octaves.map((share) => Number(share.toFixed(3))),
})

const tenths = (figure: number): number => Number(figure.toFixed(1))

const print = (all: readonly Measured[]): void => {
  const bands = OCTAVES.map((hz) => String(hz).padStart(6)).join('')
  console.log(`${'share of energy in octaves, Hz'.padStart(46)}${bands}`)
  console.log(`${'sound'.padEnd(20)}${'s'.padStart(8)}${'peak'.padStart(9)}${'RMS dBFS'.padStart(9)}`)
  for (const { name, seconds, peak, rms, octaves } of all) {
    const shares = octaves.map((share) => `${Math.round(share * 100)}%`.padStart(6)).join('')
    console.log(`${name.padEnd(20)}${seconds.toFixed(1).padStart(8)}${peak.toFixed(1).padStart(9)}${rms.toFixed(1).padStart(9)}${shares}`)
  }
}

/** Writes everything that is heard in the game to files, and measures it. */
runTool(async () => {
  const asked = readToolOptions(process.argv.slice(2), 'sounds', {
    out: { type: 'string', default: 'sounds' },
    seed: { type: 'string', default: '1' },
    plain: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  if (asked === null) {
    console.log(HELP)
    return 0
  }
  const seed = Number(asked.seed)
  if (!Number.isInteger(seed)) throw new UsageError(`sounds: --seed must be a whole number, found "${asked.seed}". Such as: --seed 7`)
  const folder = resolve(asked.out)
  mkdirSync(folder, { recursive: true })
  const all = asked.plain ? await writeAll(plainly, folder, seed) : await byWebAudio(folder, seed)
  const faults = faultsOf(all)
  if (asked.json) console.log(JSON.stringify({ octaves: OCTAVES, sounds: all.map(rounded), faults }, null, 2))
  else print(all)
  for (const fault of faults) console.error(fault)
  return faults.length === 0 ? 0 : 1
})
