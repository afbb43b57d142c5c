/**
 * @generated SignedSource<<1389b4ef5207d4f91485026a1f27d2c1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TextChangeKind = "ADDED" | "REMOVED" | "SAME" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Revision_revision$data = {
  readonly changes: ReadonlyArray<{
    readonly kind: TextChangeKind;
    readonly text: string;
  }> | null | undefined;
  readonly number: number;
  readonly redaction: {
    readonly " $fragmentSpreads": FragmentRefs<"Redaction_redaction">;
  } | null | undefined;
  readonly revisedAt: string;
  readonly revisedBy: {
    readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
  };
  readonly title: string;
  readonly " $fragmentType": "Revision_revision";
};
export type Revision_revision$key = {
  readonly " $data"?: Revision_revision$data;
  readonly " $fragmentSpreads": FragmentRefs<"Revision_revision">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Revision_revision",
  "selections": [
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revisedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "revisedBy",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PersonLine_person"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TextChange",
      "kind": "LinkedField",
      "name": "changes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Redaction",
      "kind": "LinkedField",
      "name": "redaction",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Redaction_redaction"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "PageRevision",
  "abstractKey": null
};

(node as any).hash = "c2fdac16e2280cac9646b00635c8f1ee";

export default node;
