import { canonicalJson, SCENARIOS } from '../../../rules'
import { mutated, pick, sampleOf, type Sample } from '../../../rules/testing/mutations'
import { seating } from '../../renderer/table/testing/seatings'
import { startGame, startTestApp } from '../../renderer/table/testing/play-app'
import { CHANNELS, type Channel } from '../../shared/channels'
import { PAYLOADS } from '../../shared/payloads'
import { readValue } from '../../shared/read-value'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { ACCEPTED, jsonText, REFUSED, wrong, type Reader } from '../reader'

/** What the projector is shown of a game that begins. */
const projected = (): unknown => {
  const { app } = startTestApp()
  startGame(app, seating('ali', 'tencent', 'pdd', 'jd'), SCENARIOS[0], 5)
  const table = app.publicTable()
  app.stop()
  return table
}

const CHANNEL_NAMES = Object.values(CHANNELS)
const ARGUMENTS: Readonly<Partial<Record<Channel, readonly unknown[]>>> = {
  [CHANNELS.savesDescribe]: [['autosave', 'After-lunch-1a2b3c4d']],
  [CHANNELS.savesRead]: ['After-lunch-1a2b3c4d'],
  [CHANNELS.savesWrite]: [{ kind: 'named', name: 'After lunch', overwrite: true }, 'text'],
  [CHANNELS.savesRemove]: ['autosave'],
  [CHANNELS.savesExport]: ['autosave', 'The long war'],
  [CHANNELS.savesKeepCopy]: ['text', 'The long war'],
  [CHANNELS.appReportUnsaved]: [true],
  [CHANNELS.appAnswerClosing]: ['stay'],
  [CHANNELS.settingsWrite]: [DEFAULT_SETTINGS],
  [CHANNELS.appSetFullScreen]: [true],
  [CHANNELS.appKeepPage]: ['a page'],
  [CHANNELS.projectorPublish]: [projected()],
}

/** A message of every channel; only its arguments come from outside. */
const SAMPLES: readonly Sample[] = CHANNEL_NAMES.map((channel) => {
  const { value, places } = sampleOf({ channel, args: ARGUMENTS[channel] ?? [] } satisfies Message)
  return { value, places: places.filter(([first]) => first === 'args') }
})

interface Message {
  readonly channel: Channel
  readonly args: unknown
}

/** The arguments of every message between the processes. */
export const payloadReader: Reader = {
  name: 'payload',
  weight: 20,
  samples: SAMPLES,
  textOf: jsonText,
  input: (chance) => jsonText(mutated(pick(chance, SAMPLES), 1, chance)),
  read: (text) => {
    const { channel, args } = JSON.parse(text) as Message
    const read = readValue(PAYLOADS[channel], args)
    if (!read.ok) return REFUSED
    const again = readValue(PAYLOADS[channel], read.value)
    return again.ok && canonicalJson(again.value) === canonicalJson(read.value) ? ACCEPTED : wrong('what was let through would not be let through again')
  },
}
