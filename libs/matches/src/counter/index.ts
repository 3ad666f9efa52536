export { AGREED_BY, type AgreedBy, HelpAtCounter } from './help-at-counter';
