/**
 * @generated SignedSource<<58aba964382d5079b3d5babbcbe53c46>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FollowLevel = "ALL" | "DIGEST" | "FIRST_POST" | "MENTIONS" | "MUTE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TagLevel_tag$data = {
  readonly id: string;
  readonly viewerFollowLevel: FollowLevel | null | undefined;
  readonly " $fragmentType": "TagLevel_tag";
};
export type TagLevel_tag$key = {
  readonly " $data"?: TagLevel_tag$data;
  readonly " $fragmentSpreads": FragmentRefs<"TagLevel_tag">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TagLevel_tag",
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
      "name": "viewerFollowLevel",
      "storageKey": null
    }
  ],
  "type": "Tag",
  "abstractKey": null
};

(node as any).hash = "8b7c9e3b7a7a850c2702ec9608663e71";

export default node;
