import { isIP, isIPv4 } from 'node:net';

/** A private key and the certificate that belongs to it, both PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const LOOPBACK = ['localhost', '*.localhost', '127.0.0.1', '::1'];
/** Apple's systems take no longer ones (https://support.apple.com/en-us/103769). */
const DAYS_VALID = 825;
const DAY_MS = 86_400_000;

const SEQUENCE = 0x30;
const SET = 0x31;
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const EXPLICIT_VERSION = 0xa0;
const EXPLICIT_EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const ECDSA_WITH_SHA256 = oid('2a8648ce3d040302');
const COMMON_NAME = oid('550403');
const KEY_USAGE = oid('551d0f');
const SUBJECT_ALT_NAME = oid('551d11');
const BASIC_CONSTRAINTS = oid('551d13');
const EXTENDED_KEY_USAGE = oid('551d25');
const SERVER_AUTH = oid('2b06010505070301');
const TRUE = der(BOOLEAN, Buffer.from([0xff]));

/**
 * Makes a certificate for this machine, signed by its own key: clients take it once they are told to trust it, such
 * as by `NODE_EXTRA_CA_CERTS` or a `ca` option.
 * @param names host names and IP addresses besides localhost, its subdomains and the loopback addresses.
 *
 * @example
 * const { key, cert } = selfSignedCertificate();
 * const server = await startMockServer({ tls: { key, cert } });
 */
export function selfSignedCertificate(names: readonly string[] = []): SelfSigned {
  // Not before it is needed: every server would pay for it at its start.
  const { generateKeyPairSync, randomBytes, sign } = process.getBuiltinModule('node:crypto');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const now = Date.now();
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
  const subject = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from('presence-mock')))),
  );
  // The parts of RFC 5280, 4.1, in their order.
  const content = der(
    SEQUENCE,
    der(EXPLICIT_VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, serialNumber(randomBytes(16))),
    algorithm,
    subject,
    // An hour for clocks that are behind.
    der(SEQUENCE, utcTime(now - 3_600_000), utcTime(now + DAYS_VALID * DAY_MS)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXPLICIT_EXTENSIONS, extensions([...new Set([...LOOPBACK, ...names])])),
  );
  const signature = sign('sha256', content, privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(der(SEQUENCE, content, algorithm, bitString(signature))),
  };
}

function extensions(names: readonly string[]): Buffer {
  const digitalSignatureAndCertSign = Buffer.from([2, 0x84]);
  return der(
    SEQUENCE,
    extension(BASIC_CONSTRAINTS, der(SEQUENCE, TRUE), true),
    extension(KEY_USAGE, der(BIT_STRING, digitalSignatureAndCertSign), true),
    extension(EXTENDED_KEY_USAGE, der(SEQUENCE, SERVER_AUTH)),
    extension(SUBJECT_ALT_NAME, der(SEQUENCE, ...names.map(generalName))),
  );
}

function extension(id: Buffer, value: Buffer, critical = false): Buffer {
  return der(SEQUENCE, id, ...(critical ? [TRUE] : []), der(OCTET_STRING, value));
}

function generalName(name: string): Buffer {
  if (isIP(name) === 0) return der(DNS_NAME, Buffer.from(name));
  return der(IP_ADDRESS, isIPv4(name) ? Buffer.from(name.split('.').map(Number)) : ipv6Bytes(name));
}

function ipv6Bytes(address: string): Buffer {
  // The URL parser knows every way to write one, the one with an IPv4 address at its end included.
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return Buffer.from([...before, ...zeros, ...after].map((group) => group.padStart(4, '0')).join(''), 'hex');
}

/** A positive number. */
function serialNumber(random: Buffer): Buffer {
  random[0] = ((random[0] ?? 0) & 0x7f) | 0x40;
  return random;
}

function utcTime(epochMs: number): Buffer {
  const text = new Date(epochMs).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return der(UTC_TIME, Buffer.from(text.slice(2)));
}

function bitString(bytes: Buffer): Buffer {
  return der(BIT_STRING, Buffer.from([0]), bytes);
}

function oid(hex: string): Buffer {
  return der(OBJECT_ID, Buffer.from(hex, 'hex'));
}

/** Tag, length and content (X.690, 8.1). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
