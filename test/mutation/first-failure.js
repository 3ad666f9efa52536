const { TestEnvironment } = require('jest-environment-node');

/** One failed test kills a mutant: the rest is passed over. */
module.exports = class FirstFailure extends TestEnvironment {
  failed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_done') this.failed ||= event.test.errors.length > 0;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
