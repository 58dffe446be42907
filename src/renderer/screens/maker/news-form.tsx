import { Switch } from 'react-aria-components'
import { EVENTS } from '../../../../rules'
import { fieldValue, newsOf, withField, withNews } from '../../../maker'
import { IconButton } from '../../panels/common/icon-button'
import { PickOne } from '../../panels/common/pick-one'
import { eventTitle, isolate, useWords } from '../../words'
import { mistakeWords } from './mistake-words'
import type { FieldProps } from './number-lever'

/** Whether there is news, in which order, and which. */
export function NewsForm({ draft, mistakes, onChange }: FieldProps) {
  const { t, lang } = useWords()
  const events = newsOf(draft)
  const mistake = mistakes.find(({ field }) => field === 'news.events')
  const put = (next: readonly string[]): void => onChange(withField(draft, 'news.events', next))
  const others = [...EVENTS.keys()].filter((id) => !events.includes(id))
  return (
    <div className="maker-wide" data-field="news.events">
      <Switch className="switch" isSelected={events.length > 0} onChange={(on) => onChange(withNews(draft, on))}>
        <span className="track" />
        {t('maker:lever.news')}
      </Switch>
      {events.length > 0 && (
        <>
          <NewsOrder draft={draft} mistakes={mistakes} onChange={onChange} />
          {mistake !== undefined && <span className="field-error">{mistakeWords(mistake, t, lang)}</span>}
          <ol className="maker-news">
            {events.map((id, at) => (
              <NewsRow key={`${id}-${at}`} name={eventTitle(id, lang) ?? isolate(id)} at={at} events={events} onChange={put} />
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && events.length > 0 && (
        <PickOne
          label={t('maker:addNews')}
          value={null}
          choices={others.map((id) => ({ id, name: eventTitle(id, lang) ?? id }))}
          onPick={(id) => put([...events, id])}
        />
      )}
    </div>
  )
}

function NewsOrder({ draft, onChange }: FieldProps) {
  const { t } = useWords()
  const choices = [
    { id: 'fixed', name: t('maker:order.fixed') },
    { id: 'shuffled', name: t('maker:order.shuffled') },
  ]
  return (
    <div data-field="news.order">
      <PickOne
        label={t('maker:newsOrder')}
        value={String(fieldValue(draft.file, 'news.order'))}
        choices={choices}
        onPick={(order) => onChange(withField(draft, 'news.order', order))}
      />
    </div>
  )
}

interface NewsRowProps {
  readonly name: string
  readonly at: number
  readonly events: readonly string[]
  readonly onChange: (events: readonly string[]) => void
}

function NewsRow({ name, at, events, onChange }: NewsRowProps) {
  const { t } = useWords()
  const swapped = (to: number): readonly string[] =>
    events.map((id, place) => (place === at ? (events[to] ?? id) : place === to ? (events[at] ?? id) : id))
  return (
    <li>
      <span>{name}</span>
      <IconButton icon="up" name={t('maker:earlier', { name })} isDisabled={at === 0} onPress={() => onChange(swapped(at - 1))} />
      <IconButton
        icon="down"
        name={t('maker:later', { name })}
        isDisabled={at === events.length - 1}
        onPress={() => onChange(swapped(at + 1))}
      />
      <IconButton icon="cross" name={t('maker:leaveOut', { name })} onPress={() => onChange(events.filter((_, place) => place !== at))} />
    </li>
  )
}
