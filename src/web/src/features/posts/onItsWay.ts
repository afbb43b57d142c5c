/** How the ids of posts begin that the server has not answered for yet. */
export const onItsWay = 'client:post:';

/** Whether the post is still on its way to the server. */
export function isOnItsWay(id: string): boolean {
  return id.startsWith(onItsWay);
}
