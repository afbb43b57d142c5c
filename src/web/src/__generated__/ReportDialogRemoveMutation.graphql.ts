/**
 * @generated SignedSource<<6153e1b399b88a5747a9bddca8dbee46>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CaseState = "APPEALED" | "AWAITS_SECOND" | "DECIDED" | "FILED" | "FINAL" | "GONE" | "TAKEN" | "%future added value";
export type ReportReason = "CONFIDENTIAL" | "DISCRIMINATION" | "FALSE_INFORMATION" | "HARASSMENT" | "ILLEGAL" | "OTHER" | "SPAM" | "%future added value";
export type RemoveContentInput = {
  reason: ReportReason;
  subjectId: string;
  words: string;
};
export type ReportDialogRemoveMutation$variables = {
  input: RemoveContentInput;
};
export type ReportDialogRemoveMutation$data = {
  readonly removeContent: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly moderationCase: {
      readonly id: string;
      readonly state: CaseState;
    } | null | undefined;
  };
};
export type ReportDialogRemoveMutation = {
  response: ReportDialogRemoveMutation$data;
  variables: ReportDialogRemoveMutation$variables;
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
    "concreteType": "RemoveContentPayload",
    "kind": "LinkedField",
    "name": "removeContent",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ModerationCase",
        "kind": "LinkedField",
        "name": "moderationCase",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
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
    "name": "ReportDialogRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReportDialogRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "05a8e0652c8a05242ce5353c651ed138",
    "id": null,
    "metadata": {},
    "name": "ReportDialogRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation ReportDialogRemoveMutation(\n  $input: RemoveContentInput!\n) {\n  removeContent(input: $input) {\n    moderationCase {\n      id\n      state\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b6701c3894469f241287337d34ed651f";

export default node;
