import { stable } from './json-text.ts';

/**
 * Makes how a record is shown once for each record and variant. Records are replaced, never altered, so a view
 * lives as long as its record, and so does its JSON text.
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
