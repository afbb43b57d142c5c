/**
 * @generated SignedSource<<5bdfc11b69e761878bbb68f5ff47bf2a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OfferForm_post$data = {
  readonly body: unknown;
  readonly id: string;
  readonly offerPreview: {
    readonly contentHash: string;
  } | null | undefined;
  readonly revisionNumber: number;
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
      "kind": "ScalarField",
      "name": "revisionNumber",
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
          "name": "contentHash",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "3d25ec16bff054751ec9438433b6db75";

export default node;
