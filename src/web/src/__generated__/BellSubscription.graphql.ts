/**
 * @generated SignedSource<<a279c88193f9e9f05c39df57acda7685>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type BellSubscription$variables = Record<PropertyKey, never>;
export type BellSubscription$data = {
  readonly onNoticesChanged: {
    readonly counter: {
      readonly horizonDays: number;
      readonly shown: string;
      readonly unread: number;
    };
  };
};
export type BellSubscription = {
  response: BellSubscription$data;
  variables: BellSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "NoticesUpdate",
    "kind": "LinkedField",
    "name": "onNoticesChanged",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "NoticeCounter",
        "kind": "LinkedField",
        "name": "counter",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "unread",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "shown",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "horizonDays",
            "storageKey": null
          }
        ],
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
    "name": "BellSubscription",
    "selections": (v0/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "BellSubscription",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "012e2a1620191492d96eab1f073fa391",
    "id": null,
    "metadata": {},
    "name": "BellSubscription",
    "operationKind": "subscription",
    "text": "subscription BellSubscription {\n  onNoticesChanged {\n    counter {\n      unread\n      shown\n      horizonDays\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f741503ba203b66ceb67e8c8614fc8c0";

export default node;
