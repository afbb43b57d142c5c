/**
 * @generated SignedSource<<f5a80084d6a57d8c77a5deb759f82384>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Carried_text$data = {
  readonly attachments?: ReadonlyArray<{
    readonly id: string;
    readonly isPicture: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"Files_files" | "Pictures_files">;
  }>;
  readonly id: string;
  readonly linkPreviews: ReadonlyArray<{
    readonly address: string;
    readonly " $fragmentSpreads": FragmentRefs<"LinkPreview_preview">;
  }>;
  readonly " $fragmentType": "Carried_text";
};
export type Carried_text$key = {
  readonly " $data"?: Carried_text$data;
  readonly " $fragmentSpreads": FragmentRefs<"Carried_text">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "MediaFile",
    "kind": "LinkedField",
    "name": "attachments",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isPicture",
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Pictures_files"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Files_files"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Carried_text",
  "selections": [
    (v0/*:: as any*/),
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
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "LinkPreview_preview"
        }
      ],
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Post",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v1/*:: as any*/),
      "type": "Comment",
      "abstractKey": null
    }
  ],
  "type": "TextWithLinks",
  "abstractKey": "__isTextWithLinks"
};
})();

(node as any).hash = "6959b032c3ce2401451a209ce21b6b53";

export default node;
