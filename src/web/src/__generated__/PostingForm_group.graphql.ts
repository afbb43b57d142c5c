/**
 * @generated SignedSource<<e7e7a95577585078580e24c3677701c9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PostingRight = "APPROVED" | "MEMBERS" | "MODERATORS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PostingForm_group$data = {
  readonly id: string;
  readonly posting: PostingRight;
  readonly " $fragmentType": "PostingForm_group";
};
export type PostingForm_group$key = {
  readonly " $data"?: PostingForm_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostingForm_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostingForm_group",
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
      "name": "posting",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "c6c06819b86162b488a0b6b1f86f760e";

export default node;
