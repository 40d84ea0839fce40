import type { LanguageLabels } from './models.ts';

/** The fields that a label is made from, which all kinds of presence definitions have. */
export interface LabelledDefinition {
  /** Labels by locale. */
  readonly languageLabels?: LanguageLabels | undefined;
  /** The name, used if there are no labels. */
  readonly name?: string | undefined;
  /** The system presence, used if there are no labels and no name. */
  readonly systemPresence?: string | undefined;
}

/**
 * Returns the display text of a presence definition: its label in the locale, or else in the same language,
 * `en_US`, English or any language; or else its name or system presence.
 *
 * @param locale such as `de`, `pt_BR` or `pt-BR` (`navigator.language`)
 * @example
 * const { entities } = await api.getPresenceDefinitions0();
 * const menu = entities.map((definition) => [definition.id, labelOf(definition, navigator.language)]);
 */
export function labelOf(
  { languageLabels = {}, name, systemPresence = '' }: LabelledDefinition,
  locale: string,
): string {
  const labels = Object.entries(languageLabels).filter(([, label]) => label !== '');
  const wanted = keyOf(locale);
  const isOf = (language: string) => (key: string) => key === language || key.startsWith(`${language}_`);
  const [language = wanted] = wanted.split('_');
  const preferences = [
    (key: string) => key === wanted,
    isOf(language),
    isOf('en_us'),
    isOf('en'),
    () => true,
  ];
  for (const prefers of preferences) {
    const found = labels.find(([key]) => prefers(keyOf(key)));
    if (found) return found[1];
  }
  return name || systemPresence.replace('OnQueue', 'On Queue');
}

function keyOf(locale: string): string {
  return locale.replaceAll('-', '_').toLowerCase();
}
