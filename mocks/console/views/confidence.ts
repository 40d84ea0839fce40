import type { Schemas } from '../schemas.ts';

const texts: Readonly<Record<Schemas['Rule']['confidence'], string>> = {
  documented: 'Documented',
  observed: 'Observed',
  assumed: 'Assumed',
};

export function confidenceText(confidence: Schemas['Rule']['confidence']): string {
  return texts[confidence];
}
