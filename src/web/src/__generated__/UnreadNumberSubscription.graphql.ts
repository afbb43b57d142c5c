/**
 * @generated SignedSource<<18ec16c5fae7ab19623fd1836d835195>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnreadNumberSubscription$variables = Record<PropertyKey, never>;
export type UnreadNumberSubscription$data = {
  readonly onUnreadChanged: {
    readonly unreadCount: number;
  };
};
export type UnreadNumberSubscription = {
  response: UnreadNumberSubscription$data;
  variables: UnreadNumberSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "onUnreadChanged",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "unreadCount",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "UnreadNumberSubscription",
    "selections": (v0/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "UnreadNumberSubscription",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "8017aea1e435634a8533b60c0193ceb1",
    "id": null,
    "metadata": {},
    "name": "UnreadNumberSubscription",
    "operationKind": "subscription",
    "text": "subscription UnreadNumberSubscription {\n  onUnreadChanged {\n    unreadCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "32e77af4a1af324d9542e7005c91bafd";

export default node;
