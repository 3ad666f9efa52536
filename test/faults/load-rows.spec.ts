import { LOAD_ROWS } from './rows';
import { holdAndBreak } from './support/hold-and-break';

holdAndBreak(LOAD_ROWS);
