import { stable } from './json-text.ts';

/**
 * Caches the view of a record per record and variant. Records are immutable, so a view and its JSON are valid
 * as long as the record is.
 */
export function viewOf<State extends object, View extends object>(
  make: (record: State, variant: string) => View,
): (record: State, variant?: string) => View {
  const views = new WeakMap<State, Map<string, View>>();
  return (record, variant = '') => {
    let variants = views.get(record);
    if (!variants) {
      variants = new Map();
      views.set(record, variants);
    }
    let view = variants.get(variant);
    if (!view) {
      view = stable(make(record, variant));
      variants.set(variant, view);
    }
    return view;
  };
}
