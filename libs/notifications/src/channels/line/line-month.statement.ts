import type { Tx } from '@app/database';

const MONTH = `date_trunc('month', now() AT TIME ZONE 'Asia/Tokyo')`;

/** Messages that LINE took this month, by the database's clock. */
export async function sentThisMonth(tx: Tx): Promise<number> {
  const [row] = await tx.manager.query(
    `SELECT count(*)::int AS sent FROM outbox
     WHERE channel = 'line' AND sent_at >= ${MONTH} AT TIME ZONE 'Asia/Tokyo'`,
  );
  return row.sent;
}

/** The month's messages are used up: nobody is reached over LINE before the next. */
export async function spendMonth(tx: Tx): Promise<void> {
  await tx.manager.query(
    `INSERT INTO line_months (month, spent_at) VALUES (${MONTH}::date, now()) ON CONFLICT DO NOTHING`,
  );
}
