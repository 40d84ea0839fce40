// The specs, which every worker parses once, on first use.
import { Specification } from '../scripts/generate/specification.ts';

const parsed = new Map<string, Specification>();

function specificationOf(name: string, file = name): Specification {
  const known =
    parsed.get(name) ?? new Specification(name, new URL(`../openapi/${file}.yaml`, import.meta.url));
  parsed.set(name, known);
  return known;
}

export const specifications = {
  get genesys() {
    return specificationOf('genesys');
  },
  get braincloud() {
    return specificationOf('braincloud');
  },
  get control() {
    return specificationOf('control', 'mock-control');
  },
};
