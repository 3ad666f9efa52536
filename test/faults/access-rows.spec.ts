import { ACCESS_ROWS } from './rows';
import { holdAndBreak } from './support/hold-and-break';

holdAndBreak(ACCESS_ROWS);
