import { defaultGenesysSettings as defaults } from '../../genesys/settings.ts';
import { fieldsOf, rowsOf, textAt } from '../json-reading.ts';
import type { ServiceAnswer } from '../service-client.ts';
import { otherPresence } from './genesys-reads.ts';
import type { GenesysProbeContext, ProbeCheck } from './probe-context.ts';
import { NOBODY_ID } from './probe-context.ts';
import { confirmed, different, judged, type ProbeFinding } from './probe-report.ts';

const DEFINITIONS = '/api/v2/presencedefinitions';
/** The name of the probe's definition, which is created once and reused. */
export const PROBE_LABEL = 'presence-kit probe';
const MAX_MESSAGE_LENGTH = 10_000;

/** Checks that write the test user's presence and message, and the probe's definition. */
export const writingChecks: Readonly<Record<string, ProbeCheck>> = {
  messages: async (context) => {
    const put = await patch(context, { message: 'probe' });
    const moved = await patch(context, { presenceDefinition: { id: otherPresence(context.definitionId) } });
    const cleared = await patch(context, { message: null });
    const unknownField = await patch(context, { message: 'probe', presenceKitProbe: true });
    const back = await patch(context, { primary: false });
    const longest = await longestAccepted((length) => patch(context, { message: 'x'.repeat(length) }));
    return [
      judged(
        'GEN-PATCH-10',
        put.status === 200 && textAt(fieldsOf(moved.body), 'message') === 'probe',
        `a new presence ${textAt(fieldsOf(moved.body), 'message') === 'probe' ? 'keeps' : 'loses'} the message`,
      ),
      judged('GEN-REQ-8', unknownField.status === 200, `an unknown field returns ${unknownField.status}`),
      judged('GEN-PATCH-5', back.status === 200, `primary: false returns ${back.status}`),
      messageFinding(longest, textAt(fieldsOf(cleared.body), 'message')),
    ];
  },
  definitions: async (context) => {
    const before = textAt(fieldsOf((await patch(context, { message: 'probe' })).body), 'message');
    const unknown = await patch(context, { presenceDefinition: { id: NOBODY_ID }, message: 'refused' });
    const after = textAt(
      fieldsOf((await context.client.call({ path: context.presencePath })).body),
      'message',
    );
    const code = String(fieldsOf(unknown.body)['code']);
    return [
      judged(
        'GEN-PATCH-3',
        unknown.status === 400 && code === 'invalid.value' && before === after,
        `an unknown definition returns ${unknown.status} ${code}`,
      ),
    ];
  },
  bulk: async ({ client, userId }) => {
    const row = { id: userId, message: 'probe in bulk' };
    const bad = await client.call({
      method: 'PUT',
      path: '/api/v2/users/presences/bulk',
      body: [row, { id: NOBODY_ID, message: 'x' }],
    });
    const read = await client.call({ path: `/api/v2/users/${userId}/presences/purecloud` });
    const isApplied = textAt(fieldsOf(read.body), 'message') === row.message;
    const many = await client.call({
      method: 'PUT',
      path: '/api/v2/users/presences/bulk',
      body: Array.from({ length: 51 }, () => row),
    });
    return [
      judged(
        'GEN-BULK-4',
        bad.status >= 400 && !isApplied,
        `one invalid row returns ${bad.status}, and the valid row is ${isApplied ? '' : 'not '}applied`,
      ),
      judged('GEN-BULK-5', many.status === 400, `51 rows return ${many.status}`),
    ];
  },
  ownDefinition: async (context) => {
    const { client } = context;
    const own = await ownDefinition(context);
    const path = `${DEFINITIONS}/${own.id}`;
    const labels = await longestAccepted((length) =>
      client.call({ method: 'PUT', path, body: labelled(PROBE_LABEL.padEnd(length, 'x').slice(0, length)) }),
    );
    await client.call({ method: 'PUT', path, body: labelled(PROBE_LABEL) });
    await patch(context, { presenceDefinition: { id: own.id } });
    const removed = await client.call({ method: 'DELETE', path });
    const shown = await client.call({ path: context.presencePath });
    const again = await patch(context, { presenceDefinition: { id: own.id } });
    const shownId = fieldsOf(fieldsOf(shown.body)['presenceDefinition'])['id'];
    return [
      ...(own.reactivated === undefined
        ? []
        : [judged('GEN-DEF-7', own.reactivated, 'a PUT with deactivated: false reactivates the definition')]),
      judged(
        'GEN-DEF-9',
        removed.status < 300 && shownId === own.id,
        `deleting a definition in use returns ${removed.status}, and the presence ${shownId === own.id ? 'keeps it' : 'changes'}`,
      ),
      labels >= MAX_MESSAGE_LENGTH
        ? confirmed('GEN-DEF-15', `a label of ${MAX_MESSAGE_LENGTH} characters is accepted`)
        : different('GEN-DEF-15', `a label can have up to ${labels} characters`, {
            name: 'maxLabelLength',
            value: labels,
          }),
      judged('GEN-PATCH-3', again.status === 400, `a deactivated definition returns ${again.status}`),
      ...contractFinding(context, removed),
    ];
  },
};

/** The older contracts have no sourceId. Contract v1 answers DELETE with the definition. */
function contractFinding({ hasSourceId }: GenesysProbeContext, removed: ServiceAnswer): ProbeFinding[] {
  if (hasSourceId) return [];
  const value =
    removed.status === 200 && textAt(fieldsOf(removed.body), 'id') !== undefined ? 'v1' : 'classic';
  return [
    different('GEN-GET-4', `DELETE of a definition returns ${removed.status}`, {
      name: 'contract',
      value,
    }),
  ];
}

function messageFinding(longest: number, cleared: string | undefined): ProbeFinding {
  const { maxMessageLength } = defaults;
  if (longest === maxMessageLength) {
    return cleared === undefined
      ? confirmed('GEN-PATCH-9', `null clears a message, and a message can have up to ${longest} characters`)
      : different('GEN-PATCH-9', 'null does not clear a message');
  }
  const what = longest >= MAX_MESSAGE_LENGTH ? `at least ${MAX_MESSAGE_LENGTH}` : String(longest);
  return different('GEN-PATCH-9', `a message can have ${what} characters`, {
    name: 'maxMessageLength',
    value: longest,
  });
}

/** Returns the length of the longest accepted text, up to 10,000 characters. */
async function longestAccepted(send: (length: number) => Promise<ServiceAnswer>): Promise<number> {
  const isAccepted = async (length: number): Promise<boolean> => (await send(length)).status < 300;
  if (await isAccepted(MAX_MESSAGE_LENGTH)) return MAX_MESSAGE_LENGTH;
  let [accepted, refused] = [0, MAX_MESSAGE_LENGTH];
  // Tries the default first, because it is most likely correct.
  for (const guess of [defaults.maxMessageLength, defaults.maxMessageLength + 1]) {
    if (guess <= accepted || guess >= refused) continue;
    if (await isAccepted(guess)) accepted = guess;
    else refused = guess;
  }
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1;
    if (await isAccepted(middle)) accepted = middle;
    else refused = middle;
  }
  return accepted;
}

/**
 * Finds, reactivates or creates the probe's definition. It is found by prefix, because a killed run may have
 * left a longer name.
 */
async function ownDefinition({
  client,
}: GenesysProbeContext): Promise<{ readonly id: string; readonly reactivated?: boolean }> {
  const { body } = await client.need({ path: `${DEFINITIONS}?deleted=ALL&pageSize=500&localeCode=ALL` });
  const known = rowsOf(fieldsOf(body)['entities']).find((row) =>
    Object.values(fieldsOf(row['languageLabels'])).some((label) => String(label).startsWith(PROBE_LABEL)),
  );
  const id = known && textAt(known, 'id');
  if (id === undefined) {
    const made = await client.need({ method: 'POST', path: DEFINITIONS, body: labelled(PROBE_LABEL) });
    return { id: textAt(fieldsOf(made.body), 'id') ?? '' };
  }
  if (known?.['deactivated'] !== true) return { id };
  const path = `${DEFINITIONS}/${id}`;
  await client.need({ method: 'PUT', path, body: { ...labelled(PROBE_LABEL), deactivated: false } });
  const read = await client.need({ path });
  return { id, reactivated: fieldsOf(read.body)['deactivated'] === false };
}

function labelled(label: string): object {
  return { languageLabels: { en_US: label }, systemPresence: 'Busy' };
}

function patch({ client, presencePath }: GenesysProbeContext, body: object): Promise<ServiceAnswer> {
  return client.call({ method: 'PATCH', path: presencePath, body });
}
