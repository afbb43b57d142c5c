/**
 * @generated SignedSource<<f2f676625090c41a3d8fb63bc1e17220>>
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
  readonly " $fragmentSpreads": FragmentRefs<"AskToJoin_group">;
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AskToJoin_group"
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "8883bdf8006fa98e73a6bd86a2ca48b0";

export default node;
