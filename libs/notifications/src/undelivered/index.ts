export { SendAgain } from './send-again';
export { TellOtherwise } from './tell-otherwise';
export { UndeliveredModule } from './undelivered.module';
export { UndeliveredQuery, type UndeliveredRow } from './undelivered.query';
export { type WhyUndelivered, whyUndelivered } from './why-undelivered';
