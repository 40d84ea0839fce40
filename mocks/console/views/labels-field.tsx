import { Icon } from '../parts/icon.tsx';

/** A label of a definition in one language. */
export interface Label {
  readonly language: string;
  readonly text: string;
}

interface LabelsFieldProps {
  readonly labels: readonly Label[];
  readonly onChange: (labels: readonly Label[]) => void;
}

/** The labels of a definition, one row per language. */
export function LabelsField({ labels, onChange }: LabelsFieldProps) {
  const change = (index: number, part: Partial<Label>): void =>
    onChange(labels.map((label, place) => (place === index ? { ...label, ...part } : label)));
  return (
    <fieldset class="labels">
      <legend>Labels</legend>
      {labels.map(({ language, text }, index) => (
        <div class="label-row" key={index}>
          <label>
            <span class={index === 0 ? '' : 'visually-hidden'}>Language</span>
            <input
              required
              placeholder="en_US"
              value={language}
              onInput={(event) => change(index, { language: event.currentTarget.value })}
            />
          </label>
          <label>
            <span class={index === 0 ? '' : 'visually-hidden'}>Label</span>
            <input
              required
              value={text}
              onInput={(event) => change(index, { text: event.currentTarget.value })}
            />
          </label>
          <button
            type="button"
            class="quiet"
            aria-label={`Remove the label for ${language}`}
            disabled={labels.length === 1}
            onClick={() => onChange(labels.filter((_, place) => place !== index))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...labels, { language: '', text: '' }])}>
        Add a language
      </button>
    </fieldset>
  );
}

export function labelsOf(languageLabels: Readonly<Record<string, string>>): Label[] {
  return Object.entries(languageLabels).map(([language, text]) => ({ language, text }));
}

/** @throws Error for a duplicate language. */
export function readLabels(labels: readonly Label[]): Record<string, string> {
  const read: Record<string, string> = {};
  for (const { language, text } of labels) {
    const code = language.trim();
    if (code in read) throw new Error(`The language ${code} has two labels.`);
    read[code] = text.trim();
  }
  return read;
}
