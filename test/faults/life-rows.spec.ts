import { LIFE_ROWS } from './rows';
import { holdAndBreak } from './support/hold-and-break';

holdAndBreak(LIFE_ROWS);
