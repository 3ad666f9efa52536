import OpenAPIResponseValidator from 'openapi-response-validator';
import type { ApiDescription, Call } from './described';

export interface Heard {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const INSIDE = /\bat .+\(.+:\d+:\d+\)|node_modules|\bSELECT .+ FROM|QueryFailedError|TypeError|ECONN/;
const PROBLEM = 'application/problem+json';
const BUSY = 503;

/** Says of an answer what is wrong with it; `null` where nothing is. */
export class Judge {
  private readonly validators = new Map<string, OpenAPIResponseValidator>();

  /** @param mayBeBusy a small run shares its machine with others, and may be told to come again */
  constructor(
    private readonly description: ApiDescription,
    private readonly mayBeBusy: boolean,
  ) {}

  faultOf(call: Call, heard: Heard): string | null {
    if (heard.status >= 500 && !(this.mayBeBusy && heard.status === BUSY)) return `answered ${heard.status}`;
    const text = heard.body.toString('utf8');
    if (heard.type.includes('json') && INSIDE.test(text)) return 'shows its inside';
    return heard.status >= 400 ? this.problemFault(call, heard, text) : this.answerFault(call, heard, text);
  }

  private problemFault(call: Call, { status, type }: Heard, text: string): string | null {
    if (!type.startsWith(PROBLEM)) return `${status} is no problem but ${type || 'nothing'}`;
    const problem = parsed(text);
    if ((problem as { status?: unknown } | undefined)?.status !== status)
      return 'the problem says another status';
    return this.schemaFault(call, status, problem);
  }

  private answerFault(call: Call, { status, type }: Heard, text: string): string | null {
    const described = call.operation.responses[String(status)];
    if (!described) return `${status} is not described`;
    const types = Object.keys(described.content ?? {});
    if (types.length === 0) return text === '' ? null : 'a body that is not described';
    const is = type.split(';')[0] as string;
    if (!types.includes(is)) return `${is || 'no type'} is not described`;
    if (is !== 'application/json') return null;
    const body = parsed(text);
    return body === undefined ? 'not JSON' : this.schemaFault(call, status, body);
  }

  private schemaFault({ method, path, operation }: Call, status: number, body: unknown): string | null {
    const name = `${method} ${path}`;
    const { components } = this.description;
    const known = this.validators.get(name);
    const validator =
      known ?? new OpenAPIResponseValidator({ responses: operation.responses, components } as never);
    this.validators.set(name, validator);
    const fault = validator.validateResponse(status, body) as {
      errors?: { path?: string; message: string }[];
    };
    return fault ? `outside the schema: ${JSON.stringify(fault.errors ?? fault)}` : null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
