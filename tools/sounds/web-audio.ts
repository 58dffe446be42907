import { join } from 'node:path'
import { build } from 'esbuild'
import { ringsFor } from '../../src/renderer/sound/score/instruments'
import type { Piece } from '../../src/renderer/sound/score/note'
import { EMPTY_WINDOW, withElectron } from '../bench-app/starts'
import { PROJECT } from '../project'
import type { SoundPage } from './page'

/** Renders a piece: one channel at a rate. */
export type Renderer = (piece: Piece, rate: number) => Promise<Float32Array>

/** Opens a window in which pieces are rendered by Web Audio, as the game plays them, for as long as something is made of it. */
export const withWebAudio = async <Answer>(executable: string, use: (render: Renderer) => Promise<Answer>): Promise<Answer> => {
  const page = join(PROJECT, 'tools', 'sounds', 'page.ts')
  const { outputFiles } = await build({ entryPoints: [page], bundle: true, write: false, format: 'iife', target: 'chrome114' })
  const script = outputFiles[0]?.text ?? ''
  return withElectron(executable, EMPTY_WINDOW, async (app) => {
    const window = await app.firstWindow()
    await window.evaluate(script)
    return use(async (piece, rate) => {
      const seconds = secondsOf(piece)
      const text = await window.evaluate(
        ([notes, length, samples]) => (globalThis as unknown as SoundPage).renderSound(notes, length, samples),
        [piece.notes, seconds, rate] as const,
      )
      const bytes = Buffer.from(text, 'base64')
      return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    })
  })
}

/** How long a piece is until its last note has died away. */
const secondsOf = ({ notes }: Piece): number => notes.reduce((last, { at, by, hold }) => Math.max(last, at + ringsFor(by, hold)), 0.1)
