/**
 * @generated SignedSource<<39150f49f18e7918967a5ede7aa56c82>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupsStep_viewer$data = {
  readonly suggestedGroups: ReadonlyArray<{
    readonly description: string;
    readonly id: string;
    readonly memberCount: number | null | undefined;
    readonly name: string;
    readonly picturePath: string | null | undefined;
    readonly slug: string;
    readonly " $fragmentSpreads": FragmentRefs<"MembershipButton_group">;
  }>;
  readonly " $fragmentType": "GroupsStep_viewer";
};
export type GroupsStep_viewer$key = {
  readonly " $data"?: GroupsStep_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"GroupsStep_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GroupsStep_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "suggestedGroups",
      "plural": true,
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
          "name": "slug",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "description",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "memberCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "picturePath",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MembershipButton_group"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "b7f44471aae01edc6690022259554f44";

export default node;
