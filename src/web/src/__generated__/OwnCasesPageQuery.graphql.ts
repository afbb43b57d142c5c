/**
 * @generated SignedSource<<784bcb877e90cc55f384c425527c63c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
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
  "name": "caseId",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "words",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "outcome",
  "storageKey": null
},
v6 = [
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              },
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "filedAt",
                "storageKey": null
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
      {
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
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "subjectKind",
                "storageKey": null
              },
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
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
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "OwnCasesPageQuery",
    "selections": (v6/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "OwnCasesPageQuery",
    "selections": (v6/*:: as any*/)
  },
  "params": {
    "cacheID": "a9ab0854bb47e699246e8d7acec09f57",
    "id": null,
    "metadata": {},
    "name": "OwnCasesPageQuery",
    "operationKind": "query",
    "text": "query OwnCasesPageQuery {\n  viewer {\n    reports(first: 50) {\n      nodes {\n        id\n        caseId\n        reason\n        words\n        filedAt\n        state\n        outcome\n        answer\n        answerBy\n        mayAppeal\n      }\n    }\n    moderationNotices(first: 50) {\n      nodes {\n        caseId\n        subjectKind\n        state\n        outcome\n        reason\n        words\n        decidedAt\n        appealUntil\n        appeal\n        text\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1dca0f7f9365d78729bc955ef897fe5e";

export default node;
