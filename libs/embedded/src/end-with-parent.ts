/** Ends this process as SIGTERM would, when the process that forked it is gone, however that ended. */
export function endWithParent(): void {
  if (!process.connected) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
