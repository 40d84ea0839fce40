/**
 * Shows a user's status in an element, live.
 *
 * @param {import('presence-kit').PresenceApi} api
 * @param {string} userId
 * @param {HTMLElement} element
 * @returns the watch; close it when the element is removed
 */
export function showStatus(api, userId, element) {
  const watch = api.watch([userId]);
  watch.subscribe(() => {
    const presence = watch.get(userId);
    element.textContent = presence?.presenceDefinition.systemPresence ?? '';
    element.title = presence?.message ?? '';
  });
  return watch;
}
