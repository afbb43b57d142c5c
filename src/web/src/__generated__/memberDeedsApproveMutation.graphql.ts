/**
 * @generated SignedSource<<e4e181bed21d0b064fd7d4c287deeb08>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ApprovePosterInput = {
  groupId: string;
  personId: string;
};
export type memberDeedsApproveMutation$variables = {
  input: ApprovePosterInput;
};
export type memberDeedsApproveMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type memberDeedsApproveMutation = {
  response: memberDeedsApproveMutation$data;
  variables: memberDeedsApproveMutation$variables;
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
    "concreteType": "ApprovePosterPayload",
    "kind": "LinkedField",
    "name": "approvePoster",
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
    "name": "memberDeedsApproveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "memberDeedsApproveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "0a7baffcdaacae6b7e4588d4e29d3ec2",
    "id": null,
    "metadata": {},
    "name": "memberDeedsApproveMutation",
    "operationKind": "mutation",
    "text": "mutation memberDeedsApproveMutation(\n  $input: ApprovePosterInput!\n) {\n  done: approvePoster(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4626df3867b03e2cc0098e9d92c45579";

export default node;
