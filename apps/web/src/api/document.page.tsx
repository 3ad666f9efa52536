import type { OpenAPIObject } from '@nestjs/swagger';
import type { ReactElement } from 'react';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** Every operation with what it takes and answers, readable without a script. */
export function documentPage(document: OpenAPIObject): ReactElement {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tsumugi API</title>
        <link rel="stylesheet" href="/assets/tsumugi.css" />
      </head>
      <body>
        <main className="wrap" id="main">
          <h1>Tsumugi API</h1>
          <p>
            JSON under <code>/api/v1</code>. Faults are answered as <code>application/problem+json</code> (RFC
            9457). The same as a document: <a href="/api/openapi.json">openapi.json</a>.
          </p>
          {Object.entries(document.paths).flatMap(([path, item]) =>
            METHODS.filter((method) => item[method]).map((method) => (
              <OperationPart
                key={method + path}
                method={method}
                path={path}
                operation={item[method] as Operation}
              />
            )),
          )}
        </main>
      </body>
    </html>
  );
}

function OperationPart({ method, path, operation }: { method: string; path: string; operation: Operation }) {
  const parameters = (operation.parameters ?? []) as { name: string; in: string; required?: boolean }[];
  return (
    <section>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      {operation.summary ? <p>{operation.summary}</p> : null}
      {parameters.length > 0 ? (
        <ul>
          {parameters.map((each) => (
            <li key={each.name}>
              <code>{each.name}</code> ({each.in}
              {each.required ? ', required' : ''})
            </li>
          ))}
        </ul>
      ) : null}
      <p>Answers: {Object.keys(operation.responses).join(', ')}</p>
    </section>
  );
}
