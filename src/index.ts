// Omits the generated `paths`, `components` and `operations`, which have the same names for both vendors.
export * from './braincloud/exports.ts';
export * from './genesys/exports.ts';
