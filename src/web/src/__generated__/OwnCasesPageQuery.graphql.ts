/**
 * @generated SignedSource<<ed433c26a363cbce40280797c5d3e38d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CaseOutcome = "EDIT_ASKED" | "REJECTED" | "REMOVED" | "WARNING" | "%future added value";
export type CaseState = "APPEALED" | "AWAITS_SECOND" | "DECIDED" | "FILED" | "FINAL" | "GONE" | "TAKEN" | "%future added value";
export type ReportReason = "CONFIDENTIAL" | "DISCRIMINATION" | "FALSE_INFORMATION" | "HARASSMENT" | "ILLEGAL" | "OTHER" | "SPAM" | "%future added value";
export type SubjectKind = "COMMENT" | "EVENT" | "PAGE" | "POST" | "%future added value";
export type OwnCasesPageQuery$variables = Record<PropertyKey, never>;
export type OwnCasesPageQuery$data = {
  readonly viewer: {
    readonly moderationNotices: {
      readonly nodes: ReadonlyArray<{
        readonly appeal: string | null | undefined;
        readonly appealUntil: string | null | undefined;
        readonly caseId: string;
        readonly decidedAt: string;
        readonly outcome: CaseOutcome;
        readonly reason: ReportReason;
        readonly state: CaseState;
        readonly subjectKind: SubjectKind;
        readonly text: string | null | undefined;
        readonly words: string;
      }> | null | undefined;
    };
    readonly reports: {
      readonly nodes: ReadonlyArray<{
        readonly answer: string | null | undefined;
        readonly answerBy: string | null | undefined;
        readonly caseId: string;
        readonly filedAt: string;
        readonly id: string;
        readonly mayAppeal: boolean;
        readonly outcome: CaseOutcome | null | undefined;
        readonly reason: ReportReason;
        readonly state: CaseState;
        readonly words: string;
      }> | null | undefined;
    };
    readonly " $fragmentSpreads": FragmentRefs<"DoorRemovals_viewer">;
  };
};
export type OwnCasesPageQuery = {
  response: OwnCasesPageQuery$data;
  variables: OwnCasesPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "caseId",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "words",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "outcome",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": (v0/*:: as any*/),
  "concreteType": "ViewerReportsConnection",
  "kind": "LinkedField",
  "name": "reports",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Report",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "filedAt",
          "storageKey": null
        },
        (v5/*:: as any*/),
        (v6/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answerBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mayAppeal",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "reports(first:50)"
},
v8 = {
  "alias": null,
  "args": (v0/*:: as any*/),
  "concreteType": "ViewerModerationNoticesConnection",
  "kind": "LinkedField",
  "name": "moderationNotices",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ModerationNotice",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "subjectKind",
          "storageKey": null
        },
        (v5/*:: as any*/),
        (v6/*:: as any*/),
        (v3/*:: as any*/),
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "appealUntil",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "appeal",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "moderationNotices(first:50)"
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "OwnCasesPageQuery",
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
            "args": null,
            "kind": "FragmentSpread",
            "name": "DoorRemovals_viewer"
          },
          (v7/*:: as any*/),
          (v8/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "OwnCasesPageQuery",
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
            "args": [
              {
                "kind": "Literal",
                "name": "first",
                "value": 20
              }
            ],
            "concreteType": "DoorRemovalsConnection",
            "kind": "LinkedField",
            "name": "doorRemovals",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "DoorRemoval",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "removedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Group",
                    "kind": "LinkedField",
                    "name": "group",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      },
                      (v1/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Post",
                    "kind": "LinkedField",
                    "name": "post",
                    "plural": false,
                    "selections": [
                      (v1/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "doorRemovals(first:20)"
          },
          (v7/*:: as any*/),
          (v8/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "028d12d9bc9e7ef2a3218eb7c2b85d1d",
    "id": null,
    "metadata": {},
    "name": "OwnCasesPageQuery",
    "operationKind": "query",
    "text": "query OwnCasesPageQuery {\n  viewer {\n    ...DoorRemovals_viewer\n    reports(first: 50) {\n      nodes {\n        id\n        caseId\n        reason\n        words\n        filedAt\n        state\n        outcome\n        answer\n        answerBy\n        mayAppeal\n      }\n    }\n    moderationNotices(first: 50) {\n      nodes {\n        caseId\n        subjectKind\n        state\n        outcome\n        reason\n        words\n        decidedAt\n        appealUntil\n        appeal\n        text\n      }\n    }\n  }\n}\n\nfragment DoorRemovals_viewer on Viewer {\n  doorRemovals(first: 20) {\n    nodes {\n      id\n      reason\n      words\n      removedAt\n      group {\n        name\n        id\n      }\n      post {\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2a464bf31f2e360f2c2a95e878e0f655";

export default node;
