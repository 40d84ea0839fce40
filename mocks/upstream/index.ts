export { explainDifferences, type SettingExplanation } from './explanation.ts';
export { isArchive, transcriptOf } from './har.ts';
export { checkTranscript, type Exchange, type Transcript } from './transcript.ts';
export { type Difference, verifyTranscript } from './verify.ts';
