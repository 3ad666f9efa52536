/** Says how many tests of each size ran, and ends with the plain line of the sum. */
module.exports = class SizeReporter {
  onRunComplete(_, results) {
    const sizes = new Map();
    for (const file of results.testResults) {
      const size = file.displayName?.name ?? 'tests';
      const sum = sizes.get(size) ?? { passed: 0, failed: 0, skipped: 0 };
      sum.passed += file.numPassingTests;
      sum.failed += file.numFailingTests + (file.testExecError ? 1 : 0);
      sum.skipped += file.numPendingTests + file.numTodoTests;
      sizes.set(size, sum);
    }
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    for (const [size, sum] of sizes) {
      console.log(`${size}: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
      passed += sum.passed;
      failed += sum.failed;
      skipped += sum.skipped;
    }
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
};
