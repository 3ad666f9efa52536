import { Config } from '@app/config';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

/** Shorter than the lease of 60 seconds: who hangs is given up before another worker may take the message. */
const ANSWER_WITHIN_MS = 20_000;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** What became of a mail: the server's 250, a lasting refusal (5xx), or trouble that may pass. */
export type Delivery = { outcome: 'sent' } | { outcome: 'refused' | 'passing'; failure: string };

/** Mail over SMTP. */
@Injectable()
export class MailChannel implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly from: string;

  constructor(config: Config) {
    this.from = config.mailFrom;
    this.transport = createTransport({
      url: config.smtpUrl as string,
      pool: true,
      maxConnections: 5,
      connectionTimeout: ANSWER_WITHIN_MS,
      greetingTimeout: ANSWER_WITHIN_MS,
      socketTimeout: ANSWER_WITHIN_MS,
    } as object);
  }

  async send(mail: Mail): Promise<Delivery> {
    try {
      await this.transport.sendMail({ from: this.from, ...mail });
      return { outcome: 'sent' };
    } catch (error) {
      return deliveryOf(error as { responseCode?: number; code?: string });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.transport.close();
  }
}

/** The server's words may hold an address: only its code is kept. */
export function deliveryOf({ responseCode, code }: { responseCode?: number; code?: string }): Delivery {
  const failure = responseCode ? `smtp-${responseCode}` : `smtp-${code ?? 'unreachable'}`;
  const lasting = responseCode !== undefined && responseCode >= 500;
  return { outcome: lasting ? 'refused' : 'passing', failure };
}
