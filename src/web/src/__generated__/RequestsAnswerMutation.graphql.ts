/**
 * @generated SignedSource<<0778c35293efd3092a4b1925b78cf338>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AnswerMembershipRequestInput = {
  groupId: string;
  isAccepted: boolean;
  personId: string;
};
export type RequestsAnswerMutation$variables = {
  input: AnswerMembershipRequestInput;
};
export type RequestsAnswerMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type RequestsAnswerMutation = {
  response: RequestsAnswerMutation$data;
  variables: RequestsAnswerMutation$variables;
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
    "concreteType": "AnswerMembershipRequestPayload",
    "kind": "LinkedField",
    "name": "answerMembershipRequest",
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
    "name": "RequestsAnswerMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RequestsAnswerMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "4720ccaa128f07ebb57ba190282b9cee",
    "id": null,
    "metadata": {},
    "name": "RequestsAnswerMutation",
    "operationKind": "mutation",
    "text": "mutation RequestsAnswerMutation(\n  $input: AnswerMembershipRequestInput!\n) {\n  done: answerMembershipRequest(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8d02b13e914a99e36c0647aac86aa3fa";

export default node;
