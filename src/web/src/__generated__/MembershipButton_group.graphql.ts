/**
 * @generated SignedSource<<2ad4d811a750a9ff3220d7c5411a951e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
export type GroupRole = "MEMBER" | "MODERATOR" | "OWNER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MembershipButton_group$data = {
  readonly id: string;
  readonly isEverybody: boolean;
  readonly name: string;
  readonly privacy: GroupPrivacy;
  readonly viewerRole: GroupRole | null | undefined;
  readonly " $fragmentType": "MembershipButton_group";
};
export type MembershipButton_group$key = {
  readonly " $data"?: MembershipButton_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"MembershipButton_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MembershipButton_group",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "privacy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isEverybody",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerRole",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "d5a8e70fe1ae39b3c9d77158d3defb0e";

export default node;
