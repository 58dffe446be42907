import { useState, useSyncExternalStore } from 'react'
import { DropZone, FileTrigger, Button, type DropItem } from 'react-aria-components'
import { createClassRoom, gamesAmong } from '../../class'
import { Icon } from '../../art'
import { ShowToRoom } from '../../debrief'
import { useWords } from '../../words'
import { ScreenFrame } from '../common/screen-frame'
import { ClassPage } from './class-page'
import { filesDropped } from './files-dropped'

/** The class that is looked at; it stays until somebody starts over, also while one looks at a replay. */
const room = createClassRoom()

/** The results of a class: where its saved games are brought together. */
export function ClassScreen() {
  const { t } = useWords()
  const view = useSyncExternalStore(room.subscribe, room.view)
  const [names, setNames] = useState(true)
  const { groups, refused } = view.results
  const isEmpty = groups.length === 0 && refused.length === 0
  const drop = async (items: readonly DropItem[]): Promise<void> => room.add(gamesAmong(await filesDropped(items), { chosen: false }))
  return (
    <ScreenFrame
      title={t('class:title')}
      className="class-screen"
      tools={<ClassTools names={names} onNames={setNames} isEmpty={isEmpty} />}
    >
      <DropZone className="class-drop" onDrop={({ items }) => void drop(items)} aria-label={t('class:drop')}>
        {view.reading !== null && (
          <p className="class-progress panel" role="status">
            {t('class:reading', { done: view.reading.done + 1, all: view.reading.all })}
          </p>
        )}
        {isEmpty && view.reading === null && <Invitation />}
        {!isEmpty && <ClassPage view={view} room={room} names={names} />}
      </DropZone>
    </ScreenFrame>
  )
}

function Invitation() {
  const { t } = useWords()
  return (
    <section className="panel class-invitation prose">
      <p className="story">{t('class:intro')}</p>
      <p>{t('class:introChecks')}</p>
    </section>
  )
}

interface ClassToolsProps {
  readonly names: boolean
  readonly onNames: (names: boolean) => void
  readonly isEmpty: boolean
}

function ClassTools({ names, onNames, isEmpty }: ClassToolsProps) {
  const { t } = useWords()
  const add = (files: FileList | null, chosen: boolean): void => void room.add(gamesAmong([...(files ?? [])], { chosen }))
  return (
    <>
      {!isEmpty && (
        <>
          <Button className="btn btn-small btn-quiet" onPress={room.clear}>
            {t('class:clear')}
          </Button>
          <ShowToRoom of=".class-drop" />
          <Button className="btn btn-small" aria-pressed={names} onPress={() => onNames(!names)}>
            <Icon name={names ? 'check' : 'close'} size={16} />
            {t('class:names')}
          </Button>
        </>
      )}
      <FileTrigger acceptedFileTypes={['.sinkingmarket', '.sinkingclass', '.json']} allowsMultiple onSelect={(files) => add(files, true)}>
        <Button className="btn btn-small btn-primary">
          <Icon name="plus" size={16} />
          {t('class:files')}
        </Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={(files) => add(files, false)}>
        <Button className="btn btn-small">
          <Icon name="folder" size={16} />
          {t('class:folder')}
        </Button>
      </FileTrigger>
    </>
  )
}
