/**
 * @generated SignedSource<<e65a1509f4e9c9fd61c5839863e0b18e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attribution = "FIRST_NAME_ROLE" | "FULL_NAME" | "TEAM" | "UNNAMED_EMPLOYEE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OfferForm_post$data = {
  readonly body: unknown;
  readonly id: string;
  readonly offerPreview: {
    readonly bylines: ReadonlyArray<{
      readonly attribution: Attribution;
      readonly text: string;
    }>;
    readonly contentHash: string;
    readonly revisionNumber: number;
  } | null | undefined;
  readonly " $fragmentType": "OfferForm_post";
};
export type OfferForm_post$key = {
  readonly " $data"?: OfferForm_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"OfferForm_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OfferForm_post",
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
      "name": "body",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "OfferPreview",
      "kind": "LinkedField",
      "name": "offerPreview",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revisionNumber",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "contentHash",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Byline",
          "kind": "LinkedField",
          "name": "bylines",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "attribution",
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
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "2502359b4931b07fdb32e5a433ebb3ee";

export default node;
