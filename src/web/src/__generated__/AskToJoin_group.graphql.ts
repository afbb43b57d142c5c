/**
 * @generated SignedSource<<88eeb252e994592126982e1e0476cef4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AskToJoin_group$data = {
  readonly id: string;
  readonly name: string;
  readonly viewerInvitation: {
    readonly groupId: string;
  } | null | undefined;
  readonly viewerRequest: {
    readonly askedAt: string;
  } | null | undefined;
  readonly " $fragmentType": "AskToJoin_group";
};
export type AskToJoin_group$key = {
  readonly " $data"?: AskToJoin_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"AskToJoin_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AskToJoin_group",
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
      "concreteType": "MembershipRequest",
      "kind": "LinkedField",
      "name": "viewerRequest",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "askedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupInvitation",
      "kind": "LinkedField",
      "name": "viewerInvitation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "groupId",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "e436513a413587e8aff2d4b64d6f28c1";

export default node;
