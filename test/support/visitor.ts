/** Somebody at the service over HTTP, with the cookies of one browser. */
export class Visitor {
  /** @param cookie of a browser that is signed in already */
  constructor(
    readonly origin: string,
    private cookie = '',
  ) {}

  /** What a browser would send along. */
  get cookies(): string {
    return this.cookie;
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.origin + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookie,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    this.keep(response.headers.getSetCookie());
    return response;
  }

  /** Posts a form as a browser does. */
  async post(path: string, fields: Record<string, string>): Promise<Response> {
    const response = await fetch(this.origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    });
    this.keep(response.headers.getSetCookie());
    return response;
  }

  /** The JSON of an answer; anything but a 2xx is an error. */
  async json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  private keep(cookies: string[]): void {
    for (const cookie of cookies) this.cookie = cookie.split(';')[0] as string;
  }
}
