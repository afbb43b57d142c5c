/**
 * @generated SignedSource<<7b6356464c05751a02683e856cd48fc4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type TurnOffNoticeInput = {
  noticeId: string;
};
export type NoticeItemOffMutation$variables = {
  input: TurnOffNoticeInput;
};
export type NoticeItemOffMutation$data = {
  readonly turnOffNotice: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type NoticeItemOffMutation = {
  response: NoticeItemOffMutation$data;
  variables: NoticeItemOffMutation$variables;
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
    "concreteType": "TurnOffNoticePayload",
    "kind": "LinkedField",
    "name": "turnOffNotice",
    "plural": false,
    "selections": [
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
    "name": "NoticeItemOffMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NoticeItemOffMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "bea3a42c16edb4d8ec39871705865a9b",
    "id": null,
    "metadata": {},
    "name": "NoticeItemOffMutation",
    "operationKind": "mutation",
    "text": "mutation NoticeItemOffMutation(\n  $input: TurnOffNoticeInput!\n) {\n  turnOffNotice(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6c7144515a683b24cf9f00d74e891596";

export default node;
