const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Is aborted by the first request to end; later ones do not cut the orderly end short. */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  for (const signal of SIGNALS) process.on(signal, () => controller.abort());
  return controller.signal;
}
