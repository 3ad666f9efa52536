import { createServer } from 'node:net';
import { StartProblem } from '@app/embedded';

/** @throws StartProblem `port-not-free` when web could not listen there */
export function checkPort(port: number, host: string): Promise<void> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, port, host)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function problemOf(error: NodeJS.ErrnoException, port: number, host: string): StartProblem {
  if (error.code === 'EADDRINUSE') {
    return new StartProblem(
      'port-not-free',
      `Port ${port} is in use by another program; set PORT to a free one.`,
    );
  }
  return new StartProblem(
    'port-not-free',
    `Cannot listen on ${host}:${port} (${error.code}); set HOST or PORT.`,
  );
}
