import type { World } from '../engine/world.ts';
import { badRequest } from './refusal.ts';

/** A page of a listing, with links without a host. */
export interface Page<Row> {
  readonly entities: Row[];
  readonly pageSize: number;
  readonly pageNumber: number;
  readonly total: number;
  readonly firstUri: string;
  readonly selfUri: string;
  readonly nextUri?: string;
  readonly previousUri?: string;
  readonly lastUri: string;
  readonly pageCount: number;
}

const DEFAULT_SIZE = 25;

/**
 * Reads `pageSize` and `pageNumber` of a query. 0 means the default.
 * @throws Refusal 400
 */
export function pageOfQuery(
  {
    pageSize = DEFAULT_SIZE,
    pageNumber = 1,
  }: { readonly pageSize?: number | undefined; readonly pageNumber?: number | undefined },
  { rules }: World,
): Pick<PageRequest, 'pageSize' | 'pageNumber'> {
  if (pageSize > 0 && pageNumber > 0) return { pageSize, pageNumber };
  if (!rules.holds('GEN-LIST-6')) {
    throw badRequest(
      'GEN-LIST-6',
      'pageNumber must be at least 1.',
      pageSize > 0 ? 'pageNumber' : 'pageSize',
    );
  }
  return { pageSize: pageSize || DEFAULT_SIZE, pageNumber: pageNumber || 1 };
}

/** A page of a listing. */
export interface PageRequest {
  readonly pageSize: number;
  /** Starts at 1. */
  readonly pageNumber: number;
  /** Path of the listing, for the links. */
  readonly path: string;
  /** Encoded query parameters for the links. */
  readonly filters?: string;
}

/** Returns a page of the rows. A page after the last one is empty and has the same totals. */
export function pageOf<Source, Row>(
  rows: readonly Source[],
  show: (source: Source) => Row,
  { pageSize, pageNumber, path, filters = '' }: PageRequest,
): Page<Row> {
  const pageCount = Math.ceil(rows.length / pageSize);
  const link = (page: number) => `${path}?pageSize=${pageSize}&pageNumber=${page}${filters && `&${filters}`}`;
  const start = (pageNumber - 1) * pageSize;
  return {
    entities: rows.slice(start, start + pageSize).map(show),
    pageSize,
    pageNumber,
    total: rows.length,
    firstUri: link(1),
    selfUri: link(pageNumber),
    ...(pageNumber < pageCount ? { nextUri: link(pageNumber + 1) } : {}),
    ...(pageNumber > 1 ? { previousUri: link(Math.min(pageNumber - 1, Math.max(pageCount, 1))) } : {}),
    lastUri: link(Math.max(pageCount, 1)),
    pageCount,
  };
}
