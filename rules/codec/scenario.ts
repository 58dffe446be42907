import { z } from 'zod';
import { BELTS, REGIONS } from '../content/board';
import { AGENDAS, CARDS, EVENTS } from '../content/catalogue';
import { BASE_NUMBERS } from '../content/numbers';
import type { Scenario } from '../model/content';
import { FACTIONS, MACROS } from '../model/ids';
import { bool, faction, id, level23, offer, oneOf, perSeat, text, whole, words } from './basic-schemas';
import { describe, problemsOf, type Problem } from './problem';

const known = (what: string, ids: readonly string[]): z.ZodType<string> => z.string({ error: what }).refine((value) => ids.includes(value), { error: `${what} (one of ${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ', ...' : ''})` });
const regionId = known('the id of a region', REGIONS.map((region) => region.id));
const beltId = known('the id of a belt', BELTS.map((belt) => belt.id));
const eventId = known('the id of a news event', [...EVENTS.keys()]);
const cardId = known('the id of a card', [...CARDS.keys()]);
const agendaId = known('the id of an agenda', [...AGENDAS.keys()]);
const partner = oneOf(['ali', 'pdd', 'jd'] as const);
const shares = perSeat(0, 100).refine((list) => list.reduce((sum, n) => sum + n, 0) <= 100, { error: 'percentages that add up to 100 at most' });
const agendaOf = Object.fromEntries(FACTIONS.map((seat) => [seat, agendaId.refine((value) => AGENDAS.get(value)?.faction === seat, { error: `an agenda of ${seat}` })]));

const start = z.strictObject({
  shares: z.strictObject({ byTier: z.strictObject({ '3': shares, '4': shares, '5': shares }), regions: z.record(regionId, shares).optional() }),
  leftHandPercent: whole(0, 100),
  cash: perSeat(0, 200),
  scrutiny: perSeat(0, 20),
  access: perSeat(0, 3),
  contracts: z.array(z.strictObject({ seat: partner, level: level23, until: whole(1, 12), terms: offer })),
  applications: z.array(z.strictObject({ seat: partner, level: level23, offer })),
  supply: z.record(beltId, perSeat(0, 3)),
  service: z.partialRecord(oneOf(MACROS), perSeat(0, 3)),
  shops: z.partialRecord(oneOf(MACROS), whole(0, 2)),
  organs: z.tuple([whole(0, 3), whole(0, 3), whole(0, 3), whole(0, 3), whole(0, 3)], { error: 'five organ levels' }),
  toll: whole(0, 3),
  stakes: perSeat(0, 100),
  cards: whole(0, 5),
  firstCards: z.partialRecord(faction, z.array(cardId)).optional(),
});

const scenarioSchema = z.strictObject({
  format: z.literal('sinking-market-scenario', { error: '"sinking-market-scenario"' }),
  version: z.literal(1, { error: '1' }),
  id,
  name: words,
  summary: words,
  teaching: words,
  minutes: whole(1, 300),
  length: whole(1, 12),
  startsAt: z.strictObject({ year: whole(2000, 2100), quarter: whole(1, 4) }),
  scrutiny: bool,
  news: z.strictObject({ order: oneOf(['fixed', 'shuffled'] as const), events: z.array(eventId) }),
  agendas: z.union([z.literal('choose'), z.strictObject(agendaOf)], { error: '"choose", or an agenda for each of ali, tencent, pdd, jd' }),
  start,
  numbers: z.unknown().optional(),
  $schema: text.optional(),
});

export type ScenarioResult = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly fileName: string; readonly problems: readonly Problem[] };

/** Reads a scenario file; what is wrong is named with the file, the place in it, what was expected and what was found. */
export function parseScenario(source: string, fileName: string): ScenarioResult {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { ok: false, fileName, problems: [{ path: placeOf(source, error), expected: 'JSON', found: error instanceof Error ? error.message : String(error) }] };
  }
  const problems = checkScenario(value);
  return problems.length > 0 ? { ok: false, fileName, problems } : { ok: true, scenario: value as Scenario };
}

/** Everything wrong with a value that is to be a scenario; empty when it is one. */
export function checkScenario(value: unknown): readonly Problem[] {
  const result = scenarioSchema.safeParse(value);
  if (!result.success) return problemsOf(result.error, value);
  const scenario = value as Scenario;
  return [...numberProblems(scenario.numbers, BASE_NUMBERS, 'numbers'), ...accessProblems(scenario), ...cardProblems(scenario)];
}

/** Changes to numbers must keep the shape of numbers.json: same keys, whole numbers, lists of the same length. */
function numberProblems(changed: unknown, base: unknown, path: string): Problem[] {
  if (changed === undefined) return [];
  const problem = (expected: string): Problem[] => [{ path, expected, found: describe(changed) }];
  if (typeof base === 'number') return Number.isInteger(changed) && Math.abs(changed as number) <= 100_000 ? [] : problem('a whole number');
  if (Array.isArray(base)) {
    if (!Array.isArray(changed) || changed.length !== base.length) return problem(`a list of ${base.length}`);
    return base.flatMap((item, i) => numberProblems(changed[i], item, `${path}[${i}]`));
  }
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return problem('a group of numbers');
  return Object.entries(changed).flatMap(([key, value]) => {
    const under = (base as Record<string, unknown>)[key];
    if (under === undefined) return [{ path: `${path}.${key}`, expected: `one of ${Object.keys(base as object).join(', ')}`, found: key }];
    return numberProblems(value, under, `${path}.${key}`);
  });
}

function accessProblems({ start: opening, length }: Scenario): Problem[] {
  const problems: Problem[] = [];
  FACTIONS.forEach((seat, i) => {
    const contract = opening.contracts.find((other) => other.seat === seat);
    const access = opening.access[i];
    if (seat === 'tencent') {
      if (access !== 3) problems.push({ path: 'start.access[1]', expected: '3: WeChat is Tencent\'s own', found: String(access) });
    } else if (access >= 2 && contract?.level !== access) problems.push({ path: `start.access[${i}]`, expected: `0 or 1, or a contract of that level for ${seat}`, found: String(access) });
    else if (contract !== undefined && contract.level !== access) problems.push({ path: 'start.contracts', expected: `a contract of level ${access} for ${seat}`, found: String(contract.level) });
  });
  opening.contracts.forEach((contract, i) => {
    if (contract.until > length) problems.push({ path: `start.contracts[${i}].until`, expected: `1 to ${length}`, found: String(contract.until) });
    if (contract.terms.endExclusivity && contract.seat !== 'ali') problems.push({ path: `start.contracts[${i}].terms.endExclusivity`, expected: 'false: only Ali has exclusivity to end', found: 'true' });
  });
  return problems;
}

function cardProblems({ start: opening }: Scenario): Problem[] {
  return FACTIONS.flatMap((seat) => (opening.firstCards?.[seat] ?? []).flatMap((card, i) => (CARDS.get(card)?.faction === seat ? [] : [{ path: `start.firstCards.${seat}[${i}]`, expected: `a card of ${seat}`, found: card }])));
}

function placeOf(source: string, error: unknown): string {
  const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (at === undefined) return `line ${source.split('\n').length}`;
  const before = source.slice(0, Number(at)).split('\n');
  return `line ${before.length}, column ${before[before.length - 1].length + 1}`;
}
