/**
 * @generated SignedSource<<43e2a7b6f107d58e323b15d837c25df1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type MarkAllNoticesReadInput = {
  until?: string | null | undefined;
};
export type NoticesPageAllReadMutation$variables = {
  input: MarkAllNoticesReadInput;
};
export type NoticesPageAllReadMutation$data = {
  readonly markAllNoticesRead: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly viewer: {
      readonly noticeCounter: {
        readonly shown: string;
        readonly unread: number;
      };
    } | null | undefined;
  };
};
export type NoticesPageAllReadMutation = {
  response: NoticesPageAllReadMutation$data;
  variables: NoticesPageAllReadMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MarkAllNoticesReadPayload",
    "kind": "LinkedField",
    "name": "markAllNoticesRead",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "NoticeCounter",
            "kind": "LinkedField",
            "name": "noticeCounter",
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
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              }
            ],
            "type": "Error",
            "abstractKey": "__isError"
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "NoticesPageAllReadMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NoticesPageAllReadMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "57d234338a7b7740f2829b366a1509d6",
    "id": null,
    "metadata": {},
    "name": "NoticesPageAllReadMutation",
    "operationKind": "mutation",
    "text": "mutation NoticesPageAllReadMutation(\n  $input: MarkAllNoticesReadInput!\n) {\n  markAllNoticesRead(input: $input) {\n    viewer {\n      noticeCounter {\n        unread\n        shown\n      }\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5e7d8ceceb375ba49581f1c2950eb2a2";

export default node;
