export { exposuresAt } from './exposures.query';
export { LogListShown } from './log-list-shown';
export { OpeningsForResidentQuery } from './openings-for-resident.query';
