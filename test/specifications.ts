// The specs of both services, which every worker parses once.
import { Specification } from '../scripts/generate/specification.ts';

const specificationOf = (name: 'genesys' | 'braincloud') =>
  new Specification(name, new URL(`../openapi/${name}.yaml`, import.meta.url));

export const specifications = {
  genesys: specificationOf('genesys'),
  braincloud: specificationOf('braincloud'),
};
