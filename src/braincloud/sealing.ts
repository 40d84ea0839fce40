// What is loaded when the first packet is sealed.
export { gzip } from './gzip.ts';
export { signatureOf } from './signature.ts';
