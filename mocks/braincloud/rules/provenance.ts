// Sources that several rules share.
export const DOCS = 'brainCloud API reference';
export const CODES = 'brainCloud API reference, reason codes';
export const JS = 'brainCloud JavaScript client';
export const TESTS = 'tests of the official brainCloud clients';
export const HELP_CENTER = 'help.getbraincloud.com';
export const S2S = 'official brainCloud server-to-server clients';
export const GAME = 'a public game client (github.com/kurtisauc3/client, 2022)';
export const FORUM = 'forums.getbraincloud.com, an answer by the administrator';
export const NOTHING_PUBLISHED = 'no published source';
