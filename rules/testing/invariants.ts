import { BELT_COUNT, REGION_COUNT, SHOPPERS } from '../content/board';
import { SEATS } from '../model/ids';
import type { Position } from '../model/state';

/** Everything that must hold in every position and does not; empty when all is well. */
export function checkInvariants(position: Position): string[] {
  const faults: string[] = [];
  const numbers = position.config.numbers;
  for (let region = 0; region < REGION_COUNT; region++) {
    let sum = position.floating[region];
    for (let seat = 0; seat < SEATS; seat++) sum += position.buyers[region * SEATS + seat];
    if (sum !== SHOPPERS[region]) faults.push(`region ${region}: ${sum} shoppers, not ${SHOPPERS[region]}`);
    const left = position.leftHand[region];
    if (left < 0 || left > position.buyers[region * SEATS]) faults.push(`region ${region}: ${left} left-hand of ${position.buyers[region * SEATS]} buyers`);
  }
  const counts: readonly (readonly [string, readonly number[], number])[] = [
    ['buyers', position.buyers, Infinity], ['floating', position.floating, Infinity], ['cash', position.cash, Infinity], ['subsidy', position.subsidy, Infinity],
    ['fatigue', position.fatigue, Infinity], ['supply', position.supply, numbers.supply.max], ['service', position.service, numbers.service.max], ['access', position.access, 3],
    ['organs', position.organs, numbers.organs.max], ['shops', position.shops, 2], ['exclusive', position.exclusive, 1], ['fission', position.fission, 1],
    ['toll', [position.toll], numbers.toll.max], ['alipay', [position.alipay], numbers.alipay.start], ['scrutiny', position.scrutiny, Math.max(...numbers.scrutiny.limit)],
    ['stakes', position.stakes, 100], ['actions left', [position.actionsLeft], numbers.actionsPerTurn],
  ];
  for (const [name, list, most] of counts) {
    list.forEach((value, i) => {
      if (!Number.isInteger(value) || value < 0 || value > most) faults.push(`${name}[${i}] is ${value}`);
    });
  }
  if (position.supply.length !== BELT_COUNT * SEATS) faults.push('supply has the wrong length');
  position.hands.forEach((hand, seat) => {
    if (hand.length > numbers.handLimit) faults.push(`seat ${seat} holds ${hand.length} cards`);
  });
  const cards = [...position.hands, ...position.decks, ...position.discards].flat().length;
  if (cards !== 40) faults.push(`${cards} cards in the game`);
  for (let seat = 0; seat < SEATS; seat++) {
    if (position.access[seat] >= 2 && seat !== 1 && position.contracts[seat] === null) faults.push(`seat ${seat} has access without a contract`);
  }
  return faults;
}
