import { perform } from '../../src/renderer/sound/play/perform'
import type { Note } from '../../src/renderer/sound/score/note'

/** What the page can be asked for: the samples of a sound, as text. */
export interface SoundPage {
  renderSound(notes: readonly Note[], seconds: number, rate: number): Promise<string>
}

/** Plays notes by the game's own player into a file instead of a loudspeaker; bundled and run in a window of the game's Electron. */
const renderSound: SoundPage['renderSound'] = async (notes, seconds, rate) => {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * rate), rate)
  perform(context, notes, 0, context.destination)
  const samples = (await context.startRendering()).getChannelData(0)
  const bytes = new Uint8Array(samples.buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

Object.assign(window, { renderSound } satisfies SoundPage)
