import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { MAX_TERMS, seatOf, type DealTerm, type Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useTable } from '../../table'
import { describeRejection, factionName, formatCash, useWords } from '../../words'
import { IconButton } from '../common/icon-button'
import { TERM_KINDS, addTerm, removeTerm, replaceTerm, startingTerm, type DealDraft, type Side, type TermKind } from './deal-draft'
import { whyClosed, type Closed } from './term-closed'
import { TermEditor } from './term-editor'
import { iconOfTerm } from './term-icon'
import { TermNotes } from './term-notes'

interface DealSideProps {
  readonly side: Side
  /** Who hands these terms over. */
  readonly giver: Faction
  /** Who proposes. */
  readonly seat: Faction
  readonly draft: DealDraft
  readonly onChange: (draft: DealDraft) => void
}

/** One side of a deal: its terms, each of which can be changed or taken out, and the kinds that can be added. */
export function DealSide({ side, giver, seat, draft, onChange }: DealSideProps) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const name = factionName(giver, lang)
  return (
    <section className="deal-side" data-faction={giver} aria-label={t('panels:deal.gives', { seat: name })}>
      <h3>
        <Emblem faction={giver} size={24} /> {t('panels:deal.gives', { seat: name })}
        <span className="soft num small">{t('panels:deal.has', { cash: formatCash(position.cash[seatOf(giver)], lang) })}</span>
      </h3>
      {draft[side].length === 0 && <p className="soft deal-empty">{t('panels:deal.nothing')}</p>}
      <ul className="deal-terms">
        {draft[side].map((term, index) => (
          <TermRow
            key={index}
            term={term}
            giver={giver}
            notes={
              <TermNotes
                term={term}
                giver={giver}
                taker={side === 'give' ? draft.to : seat}
                terms={draft[side]}
                against={draft[side === 'give' ? 'take' : 'give']}
              />
            }
            onChange={(next) => onChange(replaceTerm(draft, side, index, next))}
            onRemove={() => onChange(removeTerm(draft, side, index))}
          />
        ))}
      </ul>
      {draft[side].length < MAX_TERMS && (
        <AddTerm side={side} seat={seat} draft={draft} onAdd={(term) => onChange(addTerm(draft, side, term))} />
      )}
    </section>
  )
}

function TermRow({
  term,
  giver,
  notes,
  onChange,
  onRemove,
}: {
  readonly term: DealTerm
  readonly giver: Faction
  readonly notes: ReactNode
  readonly onChange: (term: DealTerm) => void
  readonly onRemove: () => void
}) {
  const { t } = useWords()
  return (
    <li className="deal-term">
      <TermEditor term={term} giver={giver} notes={notes} onChange={onChange} />
      <IconButton icon="close" name={t('panels:deal.remove')} onPress={onRemove} />
    </li>
  )
}

function AddTerm({
  side,
  seat,
  draft,
  onAdd,
}: {
  readonly side: Side
  readonly seat: Faction
  readonly draft: DealDraft
  readonly onAdd: (term: DealTerm) => void
}) {
  const { t } = useWords()
  const { position } = useTable()
  const kinds = TERM_KINDS.map((kind) => ({ kind, term: startingTerm(position, seat, draft, side, kind) }))
  const open = kinds.flatMap(({ kind, term }) => (term === null ? [] : [{ kind, term }]))
  const closed = kinds.filter(({ term }) => term === null)
  return (
    <MenuTrigger>
      <Button className="btn btn-small">
        <Icon name="plus" size={16} /> {t('panels:deal.add')}
      </Button>
      <Popover className="popover menu deal-menu" placement="bottom start">
        <Menu aria-label={t('panels:deal.add')}>
          {open.map(({ kind, term }) => (
            <MenuItem key={kind} className="menu-item" textValue={t(`panels:deal.kind.${kind}`)} onAction={() => onAdd(term)}>
              <Icon name={iconOfTerm(kind)} size={18} /> {t(`panels:deal.kind.${kind}`)}
            </MenuItem>
          ))}
          {closed.map(({ kind }) => (
            <ClosedItem key={kind} kind={kind} why={whyClosed(position, seat, draft, side, kind)} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** A kind of term that cannot be added now, and why: it can be reached, so that the reason is read out, and does nothing. */
function ClosedItem({ kind, why }: { readonly kind: TermKind; readonly why: Closed }) {
  const { t, lang } = useWords()
  const name = t(`panels:deal.kind.${kind}`)
  const reason = 'key' in why ? t(`panels:deal.closed.${why.key}`) : describeRejection(why.refusal, t, lang)
  return (
    <MenuItem
      className="menu-item deal-closed"
      textValue={name}
      aria-label={t('panels:deal.closedItem', { name, reason })}
      shouldCloseOnSelect={false}
    >
      <Icon name={iconOfTerm(kind)} size={18} />
      <span>
        {name}
        <span className="small">{reason}</span>
      </span>
    </MenuItem>
  )
}
