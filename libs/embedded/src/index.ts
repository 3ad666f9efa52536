export { type DataFolder, dataFolder } from './data-folder';
export { EmbeddedServer } from './embedded-server';
export { endWithParent } from './end-with-parent';
export { type MailboxMail, readMail, readMailbox } from './mailbox';
export { MailboxServer } from './mailbox-server';
export { addressOfService, noteService, removeServiceNote } from './service-note';
export { StartProblem, type StartProblemCode } from './start-problem';
