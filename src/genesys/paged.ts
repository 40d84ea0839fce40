import { PresenceError } from '../runtime/errors.ts';

/** One page of a listing, as far as turning it needs to know. */
interface Page<Item> {
  entities: Item[];
  pageNumber: number;
  pageCount: number;
}

/**
 * All rows of a paged listing, fetched page by page as the loop asks for them; leaving the loop early fetches
 * nothing more. Each loop starts anew.
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

  /** The rows, one at a time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.entities;
  }

  /**
   * The pages, with their totals.
   *
   * @throws PresenceError when what was answered is no page
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
