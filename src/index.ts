// Both vendors, without the generated `paths`, `components` and `operations`, which have the same names.
export * from './braincloud/exports.ts';
export * from './genesys/exports.ts';
