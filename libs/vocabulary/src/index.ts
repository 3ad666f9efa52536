export * from './card';
export * from './fields';
export * from './opening';
