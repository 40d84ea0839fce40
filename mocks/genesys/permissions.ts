import type { OperationRoute, Permissions } from '../engine/route.ts';
import type { World } from '../engine/world.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import type { Caller } from './callers.ts';
import type { Org } from './org.ts';
import { type Refusal, refusal } from './refusal.ts';

/**
 * Checks the permissions of a caller.
 * @throws Refusal 403
 */
export function requirePermissions(
  route: OperationRoute,
  path: Readonly<Record<string, string>>,
  caller: Caller,
  { world, settings }: Pick<Org, 'world' | 'settings'>,
): void {
  if (caller.permissions === 'all') return;
  const classic = settings.contract !== 'current' && world.rules.holds('GEN-PERM-4');
  require((classic && route.classicPermissions) || route.permissions, caller.permissions, world);
  const forOthers = (classic && route.classicPermissionsForOthers) || route.permissionsForOthers;
  if (forOthers && path['userId'] !== caller.userId && world.rules.holds('GEN-PERM-3')) {
    require(forOthers, caller.permissions, world);
  }
}

function require(needed: Permissions | undefined, granted: readonly string[], world: World): void {
  const missing = needed?.all?.filter((permission) => !granted.includes(permission)) ?? [];
  if (missing.length > 0 && world.rules.holds('GEN-PERM-1')) {
    throw forbidden('GEN-PERM-1', 'missing.permissions', missing);
  }
  const any = needed?.any ?? [];
  if (
    any.length > 0 &&
    !any.some((permission) => granted.includes(permission)) &&
    world.rules.holds('GEN-PERM-2')
  ) {
    throw forbidden('GEN-PERM-2', 'missing.any.permissions', any);
  }
}

function forbidden(
  rule: 'GEN-PERM-1' | 'GEN-PERM-2',
  code: 'missing.permissions' | 'missing.any.permissions',
  permissions: readonly string[],
): Refusal {
  const list = `[${permissions.join(', ')}]`;
  return refusal(rule, code, {
    message: `${genesysErrors[code].message} ${list}`,
    messageParams: { permissions: list },
  });
}
