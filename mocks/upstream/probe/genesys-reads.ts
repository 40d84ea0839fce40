import { defaultGenesysSettings as defaults } from '../../genesys/settings.ts';
import { builtInDefinitionIds } from '../../genesys/system-presence.ts';
import { fieldsOf, rowsOf, textAt } from '../json-reading.ts';
import type { ProbeCheck } from './probe-context.ts';
import { NOBODY_ID } from './probe-context.ts';
import { confirmed, different, judged, type ProbeFinding } from './probe-report.ts';

/**
 * Checks that change nothing: they only read, or send calls that should be refused. The contract version is
 * checked first, because other checks depend on it.
 */
export const readingChecks: Readonly<Record<string, ProbeCheck>> = {
  contract: async (context) => {
    const { status, headers, body } = await context.client.call({ path: context.presencePath });
    const sourceId = textAt(fieldsOf(body), 'sourceId');
    context.hasSourceId = sourceId !== undefined;
    const allowed = headers.get('inin-ratelimit-allowed');
    return [
      context.hasSourceId
        ? confirmed('GEN-GET-4', 'the presence has a sourceId')
        : different('GEN-GET-4', `the presence (${status}) has no sourceId`),
      ...rateLimit(context.hasSourceId, allowed),
    ];
  },
  tokens: async ({ client, requestToken }) => {
    const { status } = await client.call({
      path: '/api/v2/systempresences',
      headers: { authorization: 'Bearer presence-kit-probe-made-this-up' },
    });
    const { expires_in: seconds } = fieldsOf((await requestToken('client_credentials')).body);
    const grant = await requestToken('presence-kit-probe');
    return [
      status === 401
        ? different('GEN-AUTH-3', 'an unknown token returns 401', {
            name: 'unknownTokens',
            value: 'refuse',
          })
        : confirmed('GEN-AUTH-3', `an unknown token returns ${status}`),
      ...(typeof seconds === 'number' && seconds !== defaults.tokenLifetimeSeconds
        ? [
            different(undefined, `a token is valid for ${seconds} seconds`, {
              name: 'tokenLifetimeSeconds',
              value: seconds,
            }),
          ]
        : []),
      judged(
        'GEN-TOKEN-3',
        grant.status === 400 && fieldsOf(grant.body)['error'] === 'unsupported_grant_type',
        `an unknown grant_type returns ${grant.status} ${String(fieldsOf(grant.body)['error'])}`,
      ),
    ];
  },
  systemPresences: async ({ client }) => {
    const { body } = await client.call({ path: '/api/v2/systempresences' });
    const names = rowsOf(body).map(({ name }) => String(name));
    const isTitle = names.some((name) => /[a-z]/.test(name));
    return isTitle
      ? [
          different(undefined, `names of system presences are ${names.slice(0, 2).join(', ')}`, {
            name: 'systemPresenceNames',
            value: 'title',
          }),
        ]
      : [];
  },
  requests: async ({ client }) => {
    const tooMany = await client.call({ path: '/api/v2/users?pageSize=501' });
    const unknown = await client.call({ path: '/api/v2/presencekitprobe' });
    const method = await client.call({ method: 'DELETE', path: '/api/v2/systempresences' });
    const extra = await client.call({ path: '/api/v2/systempresences?presenceKitProbe=1' });
    return [
      judged('GEN-REQ-9', tooMany.status === 400, `pageSize=501 returns ${tooMany.status}`),
      judged(
        'GEN-REQ-10',
        unknown.status === 404 && method.status === 405 && method.headers.get('allow') !== null,
        `an unknown path returns ${unknown.status}, and an unsupported method returns ${method.status}`,
      ),
      judged('GEN-REQ-8', extra.status === 200, `an unknown parameter returns ${extra.status}`),
    ];
  },
  lists: async ({ client }) => {
    const { body } = await client.call({ path: '/api/v2/presencedefinitions?pageNumber=0&pageSize=0' });
    const { pageNumber, pageSize } = fieldsOf(body);
    const german = await client.call({ path: '/api/v2/presence/definitions?localeCode=de' });
    const labels = rowsOf(fieldsOf(german.body)['entities']).map(({ languageLabels }) =>
      Object.keys(fieldsOf(languageLabels)),
    );
    const isNarrow = labels.every(
      (codes) => codes.length <= 1 && codes.every((code) => ['de', 'en_US'].includes(code)),
    );
    return [
      judged(
        'GEN-LIST-6',
        pageNumber === 1 && pageSize === 25,
        `pageNumber=0&pageSize=0 returns page ${String(pageNumber)} with a page size of ${String(pageSize)}`,
      ),
      judged(
        'GEN-DEF-8',
        german.status === 200 && isNarrow,
        'localeCode=de returns at most one label, de or en_US',
      ),
    ];
  },
  presences: async ({ client, userId, presencePath }) => {
    const unknown = await client.call({ path: `/api/v2/users/${NOBODY_ID}/presences/purecloud` });
    const source = await client.call({ path: presencePath.replace(/[^/]+$/, 'presence-kit-probe-none') });
    const ids = [NOBODY_ID, userId, userId].map((id) => `id=${id}`).join('&');
    const bulk = await client.call({ path: `/api/v2/users/presences/purecloud/bulk?${ids}` });
    const rows = rowsOf(bulk.body);
    return [
      judged('GEN-GET-2', unknown.status === 404, `an unknown user returns ${unknown.status}`),
      judged('GEN-GET-3', source.status === 404, `a source without a presence returns ${source.status}`),
      judged(
        'GEN-BULK-1',
        rows.length === 1 && rows[0]?.['userId'] === userId,
        `for an unknown id and a repeated id, bulk GET returns ${rows.length} row(s)`,
      ),
    ];
  },
  sources: async ({ client }) => {
    const { body } = await client.need({ path: '/api/v2/presence/sources' });
    const rows = rowsOf(fieldsOf(body)['entities']);
    const system = rows.filter(({ type }) => type === 'System').map(({ name }) => String(name));
    const isThere = ['PURECLOUD', 'MICROSOFTTEAMS', 'ZOOMPHONE'].every((name) => system.includes(name));
    return [judged('GEN-SRC-1', isThere, `sources of type System: ${system.join(', ') || 'none'}`)];
  },
  bodies: async ({ client, presencePath }) => {
    const coding = await client.call({
      method: 'PATCH',
      path: presencePath,
      body: '{}',
      headers: { 'content-encoding': 'presence-kit' },
    });
    const empty = await client.call({ method: 'PATCH', path: presencePath, body: {} });
    const message = 'x'.repeat(4_000_000);
    const large = await client.call({ method: 'PATCH', path: presencePath, body: { message } });
    const limit = Number(
      /\d{3,}/.exec(String(fieldsOf(large.body)['message']).replaceAll(/[.,](?=\d{3})/g, ''))?.[0],
    );
    const isKnown = large.status === 413 && limit > 0;
    return [
      judged('GEN-REQ-11', coding.status === 415, `an unknown content coding returns ${coding.status}`),
      judged('GEN-PATCH-4', empty.status === 400, `a PATCH without fields returns ${empty.status}`),
      ...(isKnown && limit !== defaults.maxBodyBytes
        ? [
            different(undefined, `a body can have up to ${limit} bytes`, {
              name: 'maxBodyBytes',
              value: limit,
            }),
          ]
        : []),
    ];
  },
};

/** The older contracts send rate-limit headers by default; the current one does not. */
function rateLimit(isCurrent: boolean, allowed: string | null): ProbeFinding[] {
  const isThere = allowed !== null;
  const perMinute = Number(allowed);
  return [
    ...(isThere === isCurrent
      ? [
          different(undefined, `inin-ratelimit headers are ${isThere ? '' : 'not '}sent`, {
            name: 'rateLimitHeaders',
            value: isThere,
          }),
        ]
      : []),
    ...(isThere && perMinute !== defaults.requestsPerMinute
      ? [
          different(undefined, `${perMinute} calls a minute are allowed`, {
            name: 'requestsPerMinute',
            value: perMinute,
          }),
        ]
      : []),
  ];
}

/** Returns a built-in presence that differs from this one. */
export function otherPresence(definitionId: string | undefined): string {
  return definitionId === builtInDefinitionIds.Away ? builtInDefinitionIds.Busy : builtInDefinitionIds.Away;
}
