const { default: Sequencer } = require('@jest/test-sequencer');

/** They take minutes: begun last, they would leave one of the two workers idle. */
const LONG = ['/test/faults/', '/test/pages/'];

/** On a fresh clone nothing is known of how long a test takes, and size says nothing here. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONG.some((folder) => path.includes(folder));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
