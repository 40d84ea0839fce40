import { expect, test } from 'vitest';
import { bannedPhrases } from '../../scripts/language/banned-phrases.ts';

test.each([
  ['This is no valid fault.', 'is no valid'],
  ['Frames that are no JSON', 'are no JSON'],
  ['an answer that is none', 'is none'],
  ['The page tells of refusals', 'tells of'],
  ['for whom it is', 'whom'],
  [' * a file that is\n * no transcript', 'is no transcript'],
])('%j contains a banned phrase', (text, phrase) => {
  expect(bannedPhrases(`\n${text}`)).toEqual([{ line: 2, phrase, better: expect.any(String) }]);
});

test.each([
  'The token is no longer valid',
  'There is no such user',
  'there are\nno users',
  'if there is none',
])('%j contains no banned phrase', (text) => {
  expect(bannedPhrases(text)).toEqual([]);
});
