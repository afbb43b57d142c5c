/**
 * @generated SignedSource<<8b96095de49c05e00a492c15acf021d9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RedactionReason = "ABUSE" | "CONFIDENTIAL" | "MISTAKE" | "PERSONAL_DATA" | "UNLAWFUL" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Redaction_revision$data = {
  readonly number: number;
  readonly redaction: {
    readonly at: string;
    readonly by: {
      readonly displayName: string;
    };
    readonly reason: RedactionReason;
  } | null | undefined;
  readonly " $fragmentType": "Redaction_revision";
};
export type Redaction_revision$key = {
  readonly " $data"?: Redaction_revision$data;
  readonly " $fragmentSpreads": FragmentRefs<"Redaction_revision">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Redaction_revision",
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
      "concreteType": "Redaction",
      "kind": "LinkedField",
      "name": "redaction",
      "plural": false,
      "selections": [
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
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "by",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "displayName",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "PostRevision",
  "abstractKey": null
};

(node as any).hash = "45404f2588f9654d35a43aba4a5e111b";

export default node;
