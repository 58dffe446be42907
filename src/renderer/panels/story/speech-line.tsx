import { Face } from '../../art'
import { useSettings, useTable, type TableView } from '../../table'
import { factionName, say, useWords } from '../../words'

/**
 * What a house says beside what is being told; nothing where nobody speaks or people want none of it. Its place is there before it is
 * spoken in, so that a screen reader hears it come.
 */
export function SpeechLine() {
  const { voices } = useSettings()
  const { speech } = useTable()
  if (!voices) return null
  return (
    <div className="speech-place" role="status" data-faction={speech?.house}>
      {speech !== null && <Speaker speech={speech} />}
    </div>
  )
}

/** A house's face and what it says. */
export function Speaker({ speech: { house, words } }: { readonly speech: NonNullable<TableView['speech']> }) {
  const { lang } = useWords()
  return (
    <div className="speech" data-faction={house}>
      <Face faction={house} size={44} />
      <p>
        <span className="speech-name">{factionName(house, lang)}</span> <span className="story">{say(words, lang)}</span>
      </p>
    </div>
  )
}
