/**
 * @generated SignedSource<<e6be75c3072c7ef658c35ead3f4e8ea1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ReportReason = "CONFIDENTIAL" | "DISCRIMINATION" | "FALSE_INFORMATION" | "HARASSMENT" | "ILLEGAL" | "OTHER" | "SPAM" | "%future added value";
export type ReportContentInput = {
  reason: ReportReason;
  subjectId: string;
  words?: string | null | undefined;
};
export type ReportDialogReportMutation$variables = {
  input: ReportContentInput;
};
export type ReportDialogReportMutation$data = {
  readonly reportContent: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly report: {
      readonly id: string;
    } | null | undefined;
  };
};
export type ReportDialogReportMutation = {
  response: ReportDialogReportMutation$data;
  variables: ReportDialogReportMutation$variables;
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
    "concreteType": "ReportContentPayload",
    "kind": "LinkedField",
    "name": "reportContent",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Report",
        "kind": "LinkedField",
        "name": "report",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "ReportDialogReportMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReportDialogReportMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "c21eed30253aa05af4aff71b465f6104",
    "id": null,
    "metadata": {},
    "name": "ReportDialogReportMutation",
    "operationKind": "mutation",
    "text": "mutation ReportDialogReportMutation(\n  $input: ReportContentInput!\n) {\n  reportContent(input: $input) {\n    report {\n      id\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2eb92c2e5e9dca54ed3b074aa76b10b5";

export default node;
