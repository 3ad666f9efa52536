/** The whole of a command: its exit code is the work's. */
export function runToEnd(work: () => Promise<number>): void {
  work().then(
    (code) => process.exit(code),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}
