/** The id in the address of a thread, with or without host; what is no address is taken for the id itself. */
export function subjectIn(address: string): string {
  const path = (address.trim().split(/[?#]/)[0] ?? '').replace(/\/+$/, '');
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}
