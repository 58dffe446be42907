/** The only door of the scenario maker. */
export { cardOf, type Balance, type BalanceCard } from './balance-card'
export {
  copyOf,
  draftOf,
  newsOf,
  PARTNERS,
  partnerPlace,
  sharePath,
  textOf,
  withAccess,
  withApplication,
  withField,
  withGiven,
  withNews,
  withoutUnknown,
  withShare,
  withUnread,
  type Draft,
  type Partner,
  type PartnerList,
} from './draft'
export { fieldValue } from './field-value'
export { cellsOf, LEVER_GROUPS, LEVERS, type Lever, type LeverId } from './levers'
export { check, type Mistake } from './mistakes'
export { macroShares } from './shares'
export { playTrialGame, type TrialGame, type TrialStart } from './trial'
