/**
 * @generated SignedSource<<8a72197bf80352e8ea85699a40bfabf3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CaseOutcome = "EDIT_ASKED" | "REJECTED" | "REMOVED" | "WARNING" | "%future added value";
export type CaseState = "APPEALED" | "AWAITS_SECOND" | "DECIDED" | "FILED" | "FINAL" | "GONE" | "TAKEN" | "%future added value";
export type ReportReason = "CONFIDENTIAL" | "DISCRIMINATION" | "FALSE_INFORMATION" | "HARASSMENT" | "ILLEGAL" | "OTHER" | "SPAM" | "%future added value";
export type SubjectKind = "COMMENT" | "EVENT" | "PAGE" | "POST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CaseCard_case$data = {
  readonly appeal: string | null | undefined;
  readonly author: {
    readonly displayName: string;
    readonly handle: string;
  };
  readonly decision: {
    readonly by: {
      readonly displayName: string;
    };
    readonly outcome: CaseOutcome;
    readonly words: string;
  } | null | undefined;
  readonly dueAt: string;
  readonly isOverdue: boolean;
  readonly mayNotDecideBecause: string | null | undefined;
  readonly needsSecond: boolean;
  readonly reportCount: number;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly reason: ReportReason;
      readonly reporter: {
        readonly displayName: string;
      } | null | undefined;
      readonly words: string;
    }> | null | undefined;
  };
  readonly state: CaseState;
  readonly subjectKind: SubjectKind;
  readonly takenBy: {
    readonly displayName: string;
  } | null | undefined;
  readonly text: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"CaseForm_case">;
  readonly " $fragmentType": "CaseCard_case";
};
export type CaseCard_case$key = {
  readonly " $data"?: CaseCard_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseCard_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "words",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseCard_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "subjectKind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOverdue",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "needsSecond",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reportCount",
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
      "name": "mayNotDecideBecause",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "handle",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "takenBy",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CaseDecision",
      "kind": "LinkedField",
      "name": "decision",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "outcome",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "by",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 5
        }
      ],
      "concreteType": "CaseReportsConnection",
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reason",
              "storageKey": null
            },
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Person",
              "kind": "LinkedField",
              "name": "reporter",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "reports(first:5)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CaseForm_case"
    }
  ],
  "type": "ModerationCase",
  "abstractKey": null
};
})();

(node as any).hash = "6b7570c2aae0d957313a080e879fb29b";

export default node;
