/**
 * @generated SignedSource<<fe94bdbb709acf7fbd83228f4907cee4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useNoticeChangesSubscription$variables = Record<PropertyKey, never>;
export type useNoticeChangesSubscription$data = {
  readonly onNoticesChanged: {
    readonly counter: {
      readonly horizonDays: number;
      readonly shown: string;
      readonly unread: number;
    };
  };
};
export type useNoticeChangesSubscription = {
  response: useNoticeChangesSubscription$data;
  variables: useNoticeChangesSubscription$variables;
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
    "name": "useNoticeChangesSubscription",
    "selections": (v0/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useNoticeChangesSubscription",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "01fc2c833d32a96e042d1367f12b9107",
    "id": null,
    "metadata": {},
    "name": "useNoticeChangesSubscription",
    "operationKind": "subscription",
    "text": "subscription useNoticeChangesSubscription {\n  onNoticesChanged {\n    counter {\n      unread\n      shown\n      horizonDays\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a7cf008743ae581d8c699e62ec15b6ba";

export default node;
