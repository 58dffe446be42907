import { useState } from 'react'
import { Button, Label, TextArea, TextField } from 'react-aria-components'
import { useWords } from '../../words'
import { dealtOut, namesInList, roomFor, type LessonDraft } from './lesson-draft'

interface NamesFromListProps {
  readonly draft: LessonDraft
  readonly onChange: (draft: LessonDraft) => void
}

/** A list of the class, pasted as it is, whose names are dealt to the teams of all tables. */
export function NamesFromList({ draft, onChange }: NamesFromListProps) {
  const { t } = useWords()
  const [isOpen, open] = useState(false)
  const [list, setList] = useState('')
  const names = namesInList(list)
  const room = roomFor(draft)
  if (!isOpen)
    return (
      <Button className="btn btn-small prepare-list-open" onPress={() => open(true)}>
        {t('lesson:prepare.list')}
      </Button>
    )
  const deal = (): void => {
    onChange(dealtOut(draft, names, t('lesson:prepare.comma')))
    open(false)
  }
  return (
    <div className="prepare-list">
      <TextField className="field" value={list} onChange={setList} autoFocus>
        <Label>{t('lesson:prepare.listAbout')}</Label>
        <TextArea className="input prepare-questions" rows={4} dir="auto" />
      </TextField>
      <Button className="btn" isDisabled={names.length === 0 || names.length > room} onPress={deal}>
        {t('lesson:prepare.dealOut', { count: names.length })}
      </Button>
      <Button className="btn btn-quiet" onPress={() => open(false)}>
        {t('cancel')}
      </Button>
      {names.length > room && (
        <p className="why-not small" role="status">
          {t('lesson:prepare.noRoom', { count: room })}
        </p>
      )}
    </div>
  )
}
