import { PresenceError } from '../runtime/errors.ts';

/** The part of a page that paging needs. */
interface Page<Item> {
  entities: Item[];
  pageNumber: number;
  pageCount: number;
}

/**
 * The rows of a paged listing. Pages are fetched on demand while looping. Each loop starts from the first page.
 *
 * @example
 * for await (const definition of api.allPresencedefinitions({ pageSize: 100 })) {
 *   if (definition.systemPresence === 'Meal') break;
 * }
 */
export class Paged<Item, Listing extends Page<Item> = Page<Item>> implements AsyncIterable<Item> {
  readonly #firstPage: number;
  readonly #fetchPage: (pageNumber: number) => Promise<Listing>;

  constructor(firstPage: number, fetchPage: (pageNumber: number) => Promise<Listing>) {
    this.#firstPage = firstPage;
    this.#fetchPage = fetchPage;
  }

  /** Iterates over the rows. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.entities;
  }

  /**
   * Iterates over the pages, which include totals.
   *
   * @throws PresenceError when a response is not a page
   */
  async *pages(): AsyncGenerator<Listing, void, undefined> {
    for (let pageNumber = this.#firstPage; ; pageNumber += 1) {
      const page = await this.#fetchPage(pageNumber);
      if (!Array.isArray(page.entities) || typeof page.pageCount !== 'number') {
        throw new PresenceError(`Page ${pageNumber} has no entities or no pageCount. Check the base URL.`);
      }
      yield page;
      if (page.entities.length === 0 || pageNumber >= page.pageCount) return;
    }
  }
}
