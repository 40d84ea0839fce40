// Loaded before a block of a document runs: whatever it asks of a vendor, the mock answers.
const mock = process.env['PRESENCE_MOCK_URL'] ?? '';
const { fetch } = globalThis;
const VENDORS =
  /^https:\/\/(?:api|login)\.(?:[\w-]+\.)?(?:mypurecloud\.|pure\.cloud|[\w-]+-pure\.cloud|braincloudservers\.)[^/]*/;

globalThis.fetch = (input, init) =>
  fetch(typeof input === 'string' ? input.replace(VENDORS, mock) : input, init);
