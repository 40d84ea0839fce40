// Loaded before the code blocks of a document run: samples may only call the mock's address.
const { fetch } = globalThis;
const VENDORS = /\b(?:mypurecloud\.[\w.]+|pure\.cloud|[\w-]+-pure\.cloud|braincloudservers\.com)$/;

globalThis.fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  if (VENDORS.test(hostname)) throw new Error(`A sample called ${hostname}. Give it the mock's address.`);
  return fetch(input, init);
};
