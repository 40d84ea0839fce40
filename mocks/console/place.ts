/** The world's base URL that this page belongs to, such as `http://127.0.0.1:4010/worlds/mine`. */
export function worldUrl(): string {
  return location.origin + location.pathname.split('/__mock/console', 1).join();
}
