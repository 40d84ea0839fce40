export * from './genesys/index.ts';
