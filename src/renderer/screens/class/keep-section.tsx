import { Button } from 'react-aria-components'
import { classCsv, CLASS_SHEETS, type ClassGroup } from '../../../class'
import { Icon } from '../../art'
import { DebriefButtons, usePrinting } from '../../debrief'
import { useSend } from '../../table'
import { say, useWords } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { ClassSection } from './class-section'

interface KeepSectionProps {
  readonly group: ClassGroup
  /** The whole class as the text of a file. */
  readonly written: () => string
}

/** What of a class can be kept: all of it, to be opened here again, or a sheet of the game that is shown. */
export function KeepSection({ group, written }: KeepSectionProps) {
  const { t, lang } = useWords()
  const send = useSend()
  const printing = usePrinting()
  const { isBusy, notice } = printing
  const name = `${t('class:title')} - ${say(group.checkWord, lang)}`
  return (
    <ClassSection title={t('class:keep.title')} wide>
      <div className="class-measures">
        <DebriefButtons group={group} printing={printing} />
      </div>
      <div className="class-measures">
        <Button className="btn" isDisabled={isBusy} onPress={() => send({ type: 'text.keep', kind: 'class', text: written(), name })}>
          <Icon name="save" size={16} /> {t('class:keep.class')}
        </Button>
        {CLASS_SHEETS.map((sheet) => (
          <Button
            key={sheet}
            className="btn"
            isDisabled={isBusy}
            onPress={() =>
              send({
                type: 'text.keep',
                kind: 'sheet',
                text: classCsv(sheet, [group], lang),
                name: `${name} - ${t(`class:keep.${sheet}`)}`,
              })
            }
          >
            {t(`class:keep.${sheet}`)}
          </Button>
        ))}
      </div>
      {printing.printOut}
      {notice !== null && <NoticeBar {...notice} onDismiss={() => send({ type: 'page.dismiss' })} />}
    </ClassSection>
  )
}
