import type { Settings, SettingsChange } from '../../src/generated/mock-control.ts';
import type { Braincloud } from '../braincloud/index.ts';
import { requireInput } from '../engine/input.ts';
import { definedSettings } from '../engine/settings.ts';
import { SettingsChange as validateChange } from '../generated/mock-input-validators.js';
import type { Genesys } from '../genesys/index.ts';

export type { Settings, SettingsChange } from '../../src/generated/mock-control.ts';

/** How a world behaves where its vendors' behaviour is a choice, or not known. */
export class MockSettings {
  readonly #genesys: Genesys;
  readonly #braincloud: Braincloud;

  constructor(genesys: Genesys, braincloud: Braincloud) {
    this.#genesys = genesys;
    this.#braincloud = braincloud;
  }

  get(): Settings {
    return {
      genesys: definedSettings(this.#genesys.settings),
      braincloud: definedSettings(this.#braincloud.settings),
    };
  }

  /**
   * Changes settings from now on.
   * @returns all settings as they are then.
   * @throws InputError when a setting does not exist or cannot have that value; nothing has changed then.
   * @example mock.settings.patch({ genesys: { rateLimit: 'enforce', requestsPerMinute: 10 } })
   */
  patch(change: SettingsChange): Settings {
    requireInput(validateChange, 'settings', change);
    if (change.genesys) this.#genesys.changeSettings(change.genesys);
    if (change.braincloud) this.#braincloud.changeSettings(change.braincloud);
    return this.get();
  }
}
