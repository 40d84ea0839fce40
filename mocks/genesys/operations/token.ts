import { digest } from '../../engine/digest.ts';
import type { OperationAnswer, OperationTable } from '../operation.ts';

/** Access tokens for OAuth clients. */
export const tokenOperations = {
  postToken: ({ body, credentials }, org) => {
    if (org.world.rules.holds('GEN-TOKEN-3')) {
      if (!body.grant_type) return refused(400, 'invalid_request', 'grant_type is missing');
      if (body.grant_type !== 'client_credentials') {
        return refused(400, 'unsupported_grant_type', `grant type ${body.grant_type} is not supported`);
      }
    }
    const id = credentials?.id ?? body.client_id ?? '';
    const secret = credentials?.secret ?? body.client_secret ?? '';
    const client = org.clients.get(id);
    if (client?.secretDigest !== digest(secret) && org.world.rules.holds('GEN-TOKEN-2')) {
      return refused(401, 'invalid_client', 'authentication failed');
    }
    const lifetime = org.settings.tokenLifetimeSeconds;
    const token = org.callers.issue({
      ...(client ? { clientId: client.id } : {}),
      permissions: client?.permissions ?? 'all',
      expiresAt: org.world.clock.now() + lifetime * 1000,
    });
    return { status: 200, body: { access_token: token, token_type: 'bearer', expires_in: lifetime } };
  },
} satisfies Partial<OperationTable>;

function refused(status: 400 | 401, error: string, description: string): OperationAnswer<'postToken'> {
  return { status, body: { error, description, error_description: description } };
}
