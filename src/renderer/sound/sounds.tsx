import { useEffect, useRef } from 'react'
import { useSettings, useTableOrNull } from '../table'
import { type Heard, soundOfChange } from './sound-table'
import { createSpeaker, type Speaker } from './speaker'

/** Lets the table be heard as the settings say; shows nothing. */
export function Sounds({ speaker }: { readonly speaker?: Speaker }) {
  const table = useTableOrNull()
  const { sound, volume } = useSettings()
  const own = useRef<Speaker | null>(null)
  const before = useRef<Heard | null>(null)
  useEffect(() => {
    const heard = soundOfChange(before.current, table)
    before.current = table
    if (heard === null || !sound) return
    own.current ??= speaker ?? createSpeaker()
    own.current.play(heard, volume / 100)
  }, [table, sound, volume, speaker])
  return null
}
