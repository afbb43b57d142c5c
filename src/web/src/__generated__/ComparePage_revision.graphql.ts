/**
 * @generated SignedSource<<377479c80ffd2b3a8de230c06cf861c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ComparePage_revision$data = {
  readonly number: number;
  readonly redaction: {
    readonly " $fragmentSpreads": FragmentRefs<"Redaction_redaction">;
  } | null | undefined;
  readonly revisedAt: string;
  readonly revisedBy: {
    readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
  };
  readonly " $fragmentType": "ComparePage_revision";
};
export type ComparePage_revision$key = {
  readonly " $data"?: ComparePage_revision$data;
  readonly " $fragmentSpreads": FragmentRefs<"ComparePage_revision">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ComparePage_revision",
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

(node as any).hash = "21cf0d1c3c84ac91b8027838159eb4f6";

export default node;
