import { isIP, isIPv6 } from 'node:net';

/** A private key and its certificate, both in PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const LOOPBACK = ['localhost', '*.localhost', '127.0.0.1', '::1'];
/** Apple's platforms reject longer periods (https://support.apple.com/en-us/103769). */
const DAYS_VALID = 825;
const DAY_MS = 86_400_000;
/** Types of subject alternative names (RFC 5280, section 4.2.1.6). */
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/**
 * Creates a self-signed certificate for this machine. Clients must be configured to trust it, for example with
 * `NODE_EXTRA_CA_CERTS` or a `ca` option. It uses RSA, because older platforms such as Mono do not accept other keys.
 * @param names hostnames and IP addresses in addition to localhost, its subdomains and the loopback addresses.
 *
 * @example
 * const { key, cert } = await selfSignedCertificate();
 * const server = await startMockServer({ tls: { key, cert } });
 */
export async function selfSignedCertificate(names: readonly string[] = []): Promise<SelfSigned> {
  // Loaded lazily, to keep the start of servers without TLS fast.
  const [{ default: forge }, { generateKeyPair, randomBytes }, { promisify }] = await Promise.all([
    import('node-forge'),
    import('node:crypto'),
    import('node:util'),
  ]);
  // Key generation in node-forge is much slower.
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const { pki, md } = forge;
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = serialNumber(randomBytes(16));
  // Allows for clocks that are up to an hour behind.
  certificate.validity.notBefore = new Date(Date.now() - 3_600_000);
  certificate.validity.notAfter = new Date(Date.now() + DAYS_VALID * DAY_MS);
  const subject = [
    { name: 'commonName', value: 'localhost' },
    { name: 'organizationName', value: 'presence-mock' },
  ];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    // OpenSSL requires it to accept a certificate as its own issuer.
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: [...new Set([...LOOPBACK, ...names])].map(alternativeName) },
    { name: 'subjectKeyIdentifier' },
  ]);
  certificate.sign(pki.privateKeyFromPem(privateKey), md.sha256.create());
  return { key: privateKey, cert: pki.certificateToPem(certificate) };
}

function alternativeName(name: string): object {
  if (isIP(name) === 0) return { type: DNS_NAME, value: name };
  // The URL parser normalizes IPv6 addresses that end in IPv4 notation.
  const ip = isIPv6(name) ? new URL(`http://[${name}]`).hostname.slice(1, -1) : name;
  return { type: IP_ADDRESS, ip };
}

/** Returns a positive number in hexadecimal digits. */
function serialNumber(random: Buffer): string {
  random[0] = ((random[0] ?? 0) & 0x7f) | 0x40;
  return random.toString('hex');
}
