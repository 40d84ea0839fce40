import type { ClientTable } from '../servop-handler.ts';

export const timeServops = {
  'time.READ': (_, app) => ({ server_time: app.world.clock.now() }),
} satisfies Partial<ClientTable>;
