import { MailServer } from '../../faults/delivery/mail-server';

/** The mail server in a process of its own: tells its address, then how many mails it took, or when each came. */
async function main(): Promise<void> {
  const mail = await MailServer.open();
  process.on('message', (asked) => {
    if (asked === 'count') process.send?.({ count: mail.accepted });
    if (asked === 'times')
      process.send?.({ times: [...mail.acceptedAt].map(([id, at]) => [id, epochOf(at)]) });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url: mail.url });
}

const epochOf = (at: number) => performance.timeOrigin + at;

main();
