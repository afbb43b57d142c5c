/**
 * @generated SignedSource<<f075560e38f547568278e72d35054959>>
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
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RefusalValue",
                "kind": "LinkedField",
                "name": "values",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "texts",
                    "storageKey": null
                  }
                ],
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
    "cacheID": "df22b1a710bc43c1fb7b9c211bd96d9f",
    "id": null,
    "metadata": {},
    "name": "ReportDialogRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation ReportDialogRemoveMutation(\n  $input: RemoveContentInput!\n) {\n  removeContent(input: $input) {\n    moderationCase {\n      id\n      state\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "85625dd6020e445338fb9796e99ba86e";

export default node;
