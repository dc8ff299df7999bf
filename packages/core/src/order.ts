// In what order, who is near and whose turn it is, apart from the rest: a page that leaves its search for later does not load it early.
export { isWithin, kmFrom, kmPerLongitude } from './query/near.ts';
export { byTurn, dayOf, firstTurnOf, MOST_IN_TURN, turnOf, type Waiting } from './query/turn.ts';
export { bySort, isNamed } from './query/order.ts';
