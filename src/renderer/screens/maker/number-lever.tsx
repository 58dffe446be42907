import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { wholeRangeAt } from '../../../../rules'
import { fieldValue, withField, withUnread, type Draft, type Mistake } from '../../../maker'
import { readNumber, useWords } from '../../words'
import { mistakeWords } from './mistake-words'

/** What every field of the form is given. */
export interface FieldProps {
  readonly draft: Draft
  readonly mistakes: readonly Mistake[]
  readonly onChange: (draft: Draft) => void
}

interface NumberLeverProps extends FieldProps {
  readonly path: string
  readonly label: string
  readonly hiddenLabel?: boolean
}

/** One number of the file: what is typed is read or told, never guessed at, and stays as it was typed. */
export function NumberLever({ draft, mistakes, onChange, path, label, hiddenLabel = false }: NumberLeverProps) {
  const { t } = useWords()
  const value = fieldValue(draft.file, path)
  const [least, most] = wholeRangeAt(path) ?? [0, 0]
  const before = draft.original === null ? undefined : fieldValue(JSON.parse(JSON.stringify(draft.original)) as Draft['file'], path)
  const write = (text: string): void => {
    const read = readNumber(text, { least, most })
    onChange(read.ok ? withField(draft, path, read.value) : withUnread(draft, path, { text, code: read.code, params: read.params }))
  }
  return (
    <TypedNumber
      path={path}
      label={label}
      hiddenLabel={hiddenLabel}
      text={draft.unread[path]?.text ?? (value === undefined ? '' : String(value))}
      mistake={mistakes.find(({ field }) => field === path)}
      onWrite={write}
      note={before !== undefined && before !== value ? t('maker:was', { value: String(before) }) : ''}
    />
  )
}

interface TypedNumberProps {
  readonly path: string
  readonly label: string
  readonly hiddenLabel: boolean
  readonly text: string
  readonly mistake: Mistake | undefined
  readonly note: string
  readonly onWrite: (text: string) => void
}

/** A field for a number with its mistake below it. */
export function TypedNumber({ path, label, hiddenLabel, text, mistake, note, onWrite }: TypedNumberProps) {
  const { t, lang } = useWords()
  return (
    <TextField
      className="field maker-number"
      data-field={path}
      {...(hiddenLabel ? { 'aria-label': label } : {})}
      value={text}
      isInvalid={mistake !== undefined}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
      onChange={onWrite}
    >
      {!hiddenLabel && <Label className="label">{label}</Label>}
      <Input className="input num" />
      {note !== '' && <span className="soft small">{note}</span>}
      <FieldError className="field-error">{mistake === undefined ? '' : mistakeWords(mistake, t, lang)}</FieldError>
    </TextField>
  )
}
