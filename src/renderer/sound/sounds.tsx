import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../../shared/settings'
import { useSettings, useTableOrNull } from '../table'
import { createStudio, type Loudness, type Studio } from './play/studio'
import { tuneOf } from './score/table-music'
import { type Heard, soundOfChange } from './sound-table'
import { themeOfChange } from './theme-of-change'
import { useAwake } from './use-awake'

/** Seconds after which a theme begins, so that the sting before it is heard. */
const AFTER_STING_S = 1.6

/** Lets the table be heard as the settings say; shows nothing. */
export function Sounds({ studio: given }: { readonly studio?: Studio }) {
  const table = useTableOrNull()
  const settings = useSettings()
  const awake = useAwake()
  const [studio] = useState(() => given ?? createStudio())
  const before = useRef<Heard | null>(null)
  const { sounds, music } = loudnessOf(settings)
  const tune = table === null ? null : tuneOf(table.seed)
  const isBlank = table?.isBlank ?? false

  useEffect(() => studio.setLoudness({ sounds, music }), [studio, sounds, music])
  useEffect(() => studio.setAsleep(!awake || isBlank), [studio, awake, isBlank])
  useEffect(() => studio.table(tune), [studio, tune])
  useEffect(() => {
    const sound = soundOfChange(before.current, table)
    const house = themeOfChange(before.current, table)
    before.current = table
    if (sound !== null) studio.sound(sound)
    if (house !== null) studio.theme(house, AFTER_STING_S)
  }, [table, studio])
  useSample(studio, sounds)
  return null
}

/** How loud the settings let music and sounds be, 0 to 1. */
export const loudnessOf = ({ silence, sound, volume, music, musicVolume }: Settings): Loudness => ({
  sounds: silence || !sound ? 0 : volume / 100,
  music: silence || !music ? 0 : musicVolume / 100,
})

/** How long a slider has to rest until what it was set to is heard. */
const RESTED_MS = 350

/** Lets a coin be heard as loud as sounds have just been made. */
function useSample(studio: Studio, sounds: number): void {
  const heard = useRef(sounds)
  useEffect(() => {
    if (heard.current === sounds) return undefined
    const timer = setTimeout(() => {
      heard.current = sounds
      studio.sound('coin')
    }, RESTED_MS)
    return () => clearTimeout(timer)
  }, [studio, sounds])
}
