export { type MatchHistory, MatchHistoryQuery } from './match-history.query';
export type { By, HistoryLine } from './seen-history';
