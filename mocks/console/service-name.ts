import type { Service } from './schemas.ts';

const names: Readonly<Record<Service, string>> = { genesys: 'Genesys Cloud', braincloud: 'brainCloud' };

export function serviceName(service: Service): string {
  return names[service];
}
