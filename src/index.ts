export * from './braincloud/index.ts';
export * from './genesys/index.ts';
