import type { UcUserPresence } from 'presence-kit/genesys';
import { useEffect, useRef } from 'react';
import { keyOf } from './presence-key.ts';

interface CardProps {
  name: string;
  presence: UcUserPresence | undefined;
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** A person on the board. The card flashes when the presence changes. */
export function Card({ name, presence }: CardProps) {
  const { presenceDefinition, message, modifiedDate } = presence ?? {};
  const systemPresence = presenceDefinition?.systemPresence ?? 'Unknown';
  const card = useRef<HTMLLIElement>(null);
  const shown = useRef(modifiedDate);
  useEffect(() => {
    const isChange = shown.current !== undefined && shown.current !== modifiedDate;
    shown.current = modifiedDate;
    if (isChange && !reducedMotion.matches) card.current?.animate([{ background: 'var(--flash)' }, {}], 900);
  }, [modifiedDate]);
  return (
    <li ref={card} data-presence={keyOf(systemPresence)}>
      <p className="name">{name}</p>
      <p className="presence">{systemPresence}</p>
      <p className="message">{message}</p>
    </li>
  );
}
