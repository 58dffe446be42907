import { seatOf, type AccessLevel, type Faction } from '../../../../rules'
import { GatePicture } from '../../art'
import { useTable } from '../../table'
import { useWords } from '../../words'
import { useCallings } from '../common/use-callings'

interface GateSceneProps {
  readonly faction: Faction
  /** What its platform had before. */
  readonly before: AccessLevel
}

/** The gate a ruling was about, in the middle of the board: it swings open, or stays shut. */
export function GateScene({ faction, before }: GateSceneProps) {
  const { t } = useWords()
  const { alone } = useCallings()
  const now = useTable().position.access[seatOf(faction)]
  return (
    <div className="scene" aria-hidden="true">
      <div className="gate-scene" data-faction={faction}>
        <GatePicture faction={faction} before={before} now={now} />
        <p className="gate-scene-name">{alone(faction)}</p>
        <p>{t(`access.${now}`)}</p>
      </div>
    </div>
  )
}
