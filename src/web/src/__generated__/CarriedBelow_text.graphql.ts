/**
 * @generated SignedSource<<9b162e2961305e41c3b40700eeb91666>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CarriedBelow_text$data = {
  readonly attachments?: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly linkPreviews: ReadonlyArray<{
    readonly address: string;
  }>;
  readonly " $fragmentSpreads": FragmentRefs<"Carried_text">;
  readonly " $fragmentType": "CarriedBelow_text";
};
export type CarriedBelow_text$key = {
  readonly " $data"?: CarriedBelow_text$data;
  readonly " $fragmentSpreads": FragmentRefs<"CarriedBelow_text">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "MediaFile",
    "kind": "LinkedField",
    "name": "attachments",
    "plural": true,
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
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CarriedBelow_text",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "LinkPreview",
      "kind": "LinkedField",
      "name": "linkPreviews",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "address",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v0/*:: as any*/),
      "type": "Post",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v0/*:: as any*/),
      "type": "Comment",
      "abstractKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Carried_text"
    }
  ],
  "type": "TextWithLinks",
  "abstractKey": "__isTextWithLinks"
};
})();

(node as any).hash = "8459701bdc6ca5d1bf052c339102bfee";

export default node;
