const { projects } = require('../../jest.config.js');

const { displayName, ...unit } = projects.find((project) => project.displayName === 'unit');

module.exports = {
  ...unit,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/mutation/every.spec.ts'],
  testEnvironment: require.resolve('./first-failure.js'),
};
