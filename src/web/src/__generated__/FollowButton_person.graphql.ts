/**
 * @generated SignedSource<<a68a79b66b3ad4ca0e986be8efc7c2db>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FollowButton_person$data = {
  readonly id: string;
  readonly viewerFollows: boolean;
  readonly " $fragmentType": "FollowButton_person";
};
export type FollowButton_person$key = {
  readonly " $data"?: FollowButton_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"FollowButton_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FollowButton_person",
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
      "name": "viewerFollows",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "044b84819d7b07a7721bd37e2d9602b6";

export default node;
