import { DELIVERY_ROWS } from './rows';
import { holdAndBreak } from './support/hold-and-break';

holdAndBreak(DELIVERY_ROWS);
