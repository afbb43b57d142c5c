/**
 * @generated SignedSource<<259852e44e82e8c995ec0763d478a40c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OfferPanel_query$data = {
  readonly outwardNotice: {
    readonly " $fragmentSpreads": FragmentRefs<"OfferForm_notice">;
  };
  readonly " $fragmentType": "OfferPanel_query";
};
export type OfferPanel_query$key = {
  readonly " $data"?: OfferPanel_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"OfferPanel_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OfferPanel_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "OutwardNotice",
      "kind": "LinkedField",
      "name": "outwardNotice",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "OfferForm_notice"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "cad82b57bcb320b5df1f7e48cd37b4dc";

export default node;
