import type { ClientServops } from '../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from './app.ts';
import { type Identity, newProfile, type Profile } from './profiles.ts';
import { Secret } from './secret.ts';
import { ServopRefusal } from './servop-refusal.ts';

type LoginData = NonNullable<ClientServops['authenticationV2.AUTHENTICATE']['data']>;

/** The result of a login. */
export interface Identification {
  readonly profile: Profile;
  /** Whether the login created the profile. */
  readonly isNew: boolean;
}

/**
 * Finds the profile of an identity, or creates one if the login asks for it.
 * @throws ServopRefusal if the identity is unknown or belongs to another profile, or the password is wrong.
 */
export function identify(data: LoginData, app: BraincloudApp): Identification {
  requireEmail(data, app);
  const identity = app.profiles.identity(data.authenticationType, data.externalId);
  return identity ? known(identity, data, app) : unknown(data, app);
}

function known(identity: Identity, data: LoginData, app: BraincloudApp): Identification {
  const { rules } = app.world;
  const isWrongToken = identity.token !== undefined && !identity.token.matches(data.authenticationToken);
  if (isWrongToken && rules.holds('BC-AUTH-4')) {
    throw new ServopRefusal('BC-AUTH-4', 40307, 'Token does not match user.');
  }
  if (identity.type === 'Anonymous' && !data.profileId && rules.holds('BC-AUTH-8')) {
    throw new ServopRefusal(
      'BC-AUTH-8',
      40209,
      'An anonymous login to an existing profile requires its profile id.',
    );
  }
  if (data.profileId && data.profileId !== identity.profileId && rules.holds('BC-AUTH-6')) {
    throw new ServopRefusal('BC-AUTH-6', 40207, 'The identity belongs to another profile.');
  }
  return { profile: app.profiles.get(identity.profileId), isNew: false };
}

function unknown(data: LoginData, app: BraincloudApp): Identification {
  const { rules, random, clock } = app.world;
  if (data.profileId && rules.holds('BC-AUTH-5')) {
    throw new ServopRefusal('BC-AUTH-5', 40206, 'The identity is unknown, but the request has a profile id.');
  }
  if (!data.forceCreate && rules.holds('BC-AUTH-7')) {
    throw new ServopRefusal('BC-AUTH-7', 40208, 'Missing profile, must force create.');
  }
  const { authenticationType: type, externalId } = data;
  const profile: Profile = {
    ...newProfile(random.uuid(), clock.now()),
    emailAddress: type === 'Email' ? externalId : null,
  };
  app.profiles.put(profile);
  app.profiles.addIdentity({
    type,
    externalId,
    profileId: profile.id,
    ...(type === 'Anonymous' ? {} : { token: Secret.of(data.authenticationToken) }),
  });
  return { profile, isNew: true };
}

function requireEmail({ authenticationType, externalId }: LoginData, app: BraincloudApp): void {
  if (authenticationType !== 'Email' || /^[^@\s]+@[^@\s]+$/.test(externalId)) return;
  if (app.world.rules.holds('BC-AUTH-9'))
    throw new ServopRefusal('BC-AUTH-9', 40221, 'The e-mail address is not valid.');
}
