import { defaultBraincloudSettings } from '../braincloud/settings.ts';
import { defaultGenesysSettings } from '../genesys/settings.ts';
import type { SettingsChange } from '../world/mock-settings.ts';
import { parsed } from './body-reading.ts';
import { fieldsOf, type JsonFields, rowsOf } from './json-reading.ts';
import type { Exchange, Transcript } from './transcript.ts';
import { type Difference, verifyTranscript } from './verify.ts';

/** A setting with which the mock's responses match the recorded ones. */
export interface SettingExplanation {
  /** Such as `genesys.maxMessageLength`. */
  readonly setting: string;
  readonly value: boolean | number | string;
  /** Whether the value is a lower or upper bound; absent for an exact value. */
  readonly bound?: 'at least' | 'at most';
  /** Number of differences that the setting eliminates. */
  readonly explained: number;
}

/** A possible value of a setting of the recorded service. */
type Candidate = Omit<SettingExplanation, 'explained'>;

/** Settings with a fixed list of values. */
const CHOICES: Readonly<Record<string, readonly (boolean | string)[]>> = {
  ...choicesOf('genesys', defaultGenesysSettings),
  ...choicesOf('braincloud', defaultBraincloudSettings),
  'genesys.contract': ['classic', 'v1', 'current'],
  'genesys.systemPresenceNames': ['title', 'upper'],
  'genesys.unknownTokens': ['admin', 'refuse'],
  'genesys.refreshTokens': ['keep', 'none', 'rotate'],
};

/** Measures the part of a request that a setting limits. */
const LIMITED: Readonly<Record<string, (body: JsonFields, exchange: Exchange) => readonly number[]>> = {
  'genesys.maxMessageLength': (body) => lengthsOf([body, ...rowsOf(body['rows'])], 'message'),
  'genesys.maxLabelLength': ({ languageLabels }) => Object.values(fieldsOf(languageLabels)).map(lengthOf),
  'genesys.maxTopicsPerChannel': (body, { request }) =>
    request.url.endsWith('/subscriptions') ? [rowsOf(body['rows']).length] : [],
  'genesys.maxBodyBytes': (_, { request }) =>
    request.url.includes('/api/v2/') ? [sizeOf(request.body)] : [],
  'braincloud.maxContentBytes': (body) =>
    rowsOf(body['messages']).flatMap(({ data }) => {
      const { activity } = fieldsOf(data);
      return activity === undefined ? [] : [sizeOf(activity)];
    }),
  'braincloud.maxBodyBytes': (body, { request }) => ('messages' in body ? [sizeOf(request.body)] : []),
};

/** Response fields that reveal the value of a setting. */
const REVEALING_FIELDS: Readonly<Record<string, string>> = {
  expires_in: 'genesys.tokenLifetimeSeconds',
  playerSessionExpiry: 'braincloud.sessionExpirySeconds',
  maxBundleMsgs: 'braincloud.maxBundleMsgs',
  heartbeatSeconds: 'braincloud.serverHeartbeatSeconds',
};

/**
 * Returns settings that eliminate differences without causing others. Each setting is tried separately.
 * @param differences the differences with the transcript's current settings.
 */
export function explainDifferences(
  transcript: Transcript,
  differences: readonly Difference[],
): SettingExplanation[] {
  if (differences.length === 0) return [];
  const before = new Set(differences.map(keyOf));
  return candidatesOf(transcript, differences).flatMap((candidate) => {
    const after = verifyTranscript(withSetting(transcript, candidate));
    if (after.length >= before.size || after.some((each) => !before.has(keyOf(each)))) return [];
    return [{ ...candidate, explained: before.size - after.length }];
  });
}

function candidatesOf(transcript: Transcript, differences: readonly Difference[]): Candidate[] {
  const differing = new Set(differences.map(({ exchange }) => exchange));
  const exchanges = transcript.exchanges.filter((_, index) => differing.has(index + 1));
  const choices = Object.entries(CHOICES).flatMap(([setting, values]) =>
    values.map((value) => ({ setting, value })),
  );
  return [...limitsOf(exchanges), ...revealedSettings(exchanges), ...choices].filter(
    ({ setting, value }) => settingOf(transcript, setting) !== value,
  );
}

/** An accepted size is a lower bound of a limit, a refused one an upper bound. */
function limitsOf(exchanges: readonly Exchange[]): Candidate[] {
  return Object.entries(LIMITED).flatMap(([setting, measure]) => {
    const accepted: number[] = [];
    const refused: number[] = [];
    for (const exchange of exchanges) {
      const sizes = measure(bodyFields(exchange), exchange).filter((size) => size > 0);
      (isAccepted(exchange) ? accepted : refused).push(...sizes);
    }
    return [
      ...(accepted.length > 0 ? [{ setting, value: Math.max(...accepted), bound: 'at least' } as const] : []),
      ...(refused.length > 0
        ? [{ setting, value: Math.min(...refused) - 1, bound: 'at most' } as const]
        : []),
    ];
  });
}

function revealedSettings(exchanges: readonly Exchange[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { response } of exchanges) {
    const answer = fieldsOf(response.body);
    const answers = rowsOf(answer['responses'] ?? answer['messageResponses']);
    for (const fields of [answer, ...answers.map(({ data }) => fieldsOf(data))]) {
      for (const [field, setting] of Object.entries(REVEALING_FIELDS)) {
        const value = fields[field];
        if (typeof value === 'number') found.set(`${setting} ${value}`, { setting, value });
      }
    }
  }
  return [...found.values()];
}

function withSetting(transcript: Transcript, { setting, value }: Candidate): Transcript {
  const [vendor = '', name = ''] = setting.split('.');
  const settings: Readonly<Record<string, object | undefined>> = { ...transcript.settings };
  const changed = { ...settings, [vendor]: { ...settings[vendor], [name]: value } };
  // The names come from the settings.
  return { ...transcript, settings: changed as SettingsChange };
}

function settingOf({ settings = {} }: Transcript, setting: string): unknown {
  const [vendor = '', name = ''] = setting.split('.');
  const defaults = vendor === 'genesys' ? defaultGenesysSettings : defaultBraincloudSettings;
  return { ...fieldsOf(defaults), ...fieldsOf(fieldsOf(settings)[vendor]) }[name];
}

/** Returns true and false as choices for each boolean setting. */
function choicesOf(vendor: string, settings: object): Readonly<Record<string, readonly boolean[]>> {
  const switches = Object.entries(settings).filter(([, value]) => typeof value === 'boolean');
  return Object.fromEntries(switches.map(([name]) => [`${vendor}.${name}`, [true, false]]));
}

function isAccepted({ response }: Exchange): boolean {
  const answers = rowsOf(fieldsOf(response.body)['responses']);
  return response.status < 400 && answers.every(({ status }) => status === 200);
}

/** Returns the fields of a body; a list becomes `rows`. */
function bodyFields({ request }: Exchange): JsonFields {
  const body = typeof request.body === 'string' ? parsed(request.body) : request.body;
  return Array.isArray(body) ? { rows: body } : fieldsOf(body);
}

function lengthsOf(rows: readonly JsonFields[], field: string): number[] {
  return rows.map((row) => lengthOf(row[field]));
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function sizeOf(value: unknown): number {
  if (value === undefined) return 0;
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).byteLength;
}

function keyOf({ exchange, path }: Difference): string {
  return `${exchange} ${path}`;
}
