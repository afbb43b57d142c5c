/**
 * @generated SignedSource<<9049fb77b20a64def36d99ba7ee14854>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnapprovePosterInput = {
  groupId: string;
  personId: string;
};
export type memberDeedsUnapproveMutation$variables = {
  input: UnapprovePosterInput;
};
export type memberDeedsUnapproveMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type memberDeedsUnapproveMutation = {
  response: memberDeedsUnapproveMutation$data;
  variables: memberDeedsUnapproveMutation$variables;
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
    "alias": "done",
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UnapprovePosterPayload",
    "kind": "LinkedField",
    "name": "unapprovePoster",
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
    "name": "memberDeedsUnapproveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "memberDeedsUnapproveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "05b8bc2beb6dd74e369747f4264a4d55",
    "id": null,
    "metadata": {},
    "name": "memberDeedsUnapproveMutation",
    "operationKind": "mutation",
    "text": "mutation memberDeedsUnapproveMutation(\n  $input: UnapprovePosterInput!\n) {\n  done: unapprovePoster(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a8bd96c6547ea059e17484b19ca4da6f";

export default node;
