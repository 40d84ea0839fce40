import type { JournalSettings, Settings, SettingsChange } from '../../src/generated/mock-control.ts';
import type { Braincloud } from '../braincloud/index.ts';
import { requireInput } from '../engine/input.ts';
import { DEFAULT_JOURNAL_LENGTH, type Journal } from '../engine/journal.ts';
import { definedSettings } from '../engine/settings.ts';
import { SettingsChange as validateChange } from '../generated/mock-input-validators.js';
import type { Genesys } from '../genesys/index.ts';

export type { Settings, SettingsChange } from '../../src/generated/mock-control.ts';

interface Vendors {
  readonly genesys: Genesys;
  readonly braincloud: Braincloud;
}

/** The settings of a world, for behaviour that vendors let customers choose, or that is not known. */
export class MockSettings {
  readonly #genesys: Genesys;
  readonly #braincloud: Braincloud;

  readonly #journal: Pick<Journal, 'length'>;
  readonly #initialJournal: JournalSettings;

  constructor(vendors: Vendors, journal: Pick<Journal, 'length'>, settings: Partial<JournalSettings> = {}) {
    this.#genesys = vendors.genesys;
    this.#braincloud = vendors.braincloud;
    this.#journal = journal;
    this.#initialJournal = { length: settings.length ?? DEFAULT_JOURNAL_LENGTH };
    this.reset();
  }

  get(): Settings {
    return {
      genesys: definedSettings(this.#genesys.settings),
      braincloud: definedSettings(this.#braincloud.settings),
      journal: { length: this.#journal.length },
    };
  }

  /**
   * The initial settings of the world.
   * @internal
   */
  initial(): Settings {
    return {
      genesys: definedSettings(this.#genesys.initialSettings),
      braincloud: definedSettings(this.#braincloud.initialSettings),
      journal: this.#initialJournal,
    };
  }

  /**
   * Changes settings.
   * @returns all settings after the change.
   * @throws InputError for an unknown setting or an invalid value; all settings are left unchanged.
   * @example mock.settings.patch({ genesys: { rateLimit: 'enforce', requestsPerMinute: 10 } })
   */
  patch(change: SettingsChange): Settings {
    requireInput(validateChange, 'settings', change);
    if (change.genesys) this.#genesys.changeSettings(change.genesys);
    if (change.braincloud) this.#braincloud.changeSettings(change.braincloud);
    const { length } = change.journal ?? {};
    if (length !== undefined) this.#journal.length = length ?? this.#initialJournal.length;
    return this.get();
  }

  /**
   * Restores the settings that do not belong to a vendor.
   * @internal
   */
  reset(): void {
    this.#journal.length = this.#initialJournal.length;
  }
}

/**
 * Checks the initial settings of a world.
 * @throws InputError for an unknown setting or an invalid value.
 */
export function requireSettings(settings: object): void {
  if (Object.keys(settings).length > 0) requireInput(validateChange, 'settings', settings);
}
