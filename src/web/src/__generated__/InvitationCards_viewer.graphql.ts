/**
 * @generated SignedSource<<347616bc18f833319b7fd41ce1d058ce>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InvitationCards_viewer$data = {
  readonly groupInvitations: {
    readonly nodes: ReadonlyArray<{
      readonly groupDescription: string;
      readonly groupId: string;
      readonly groupName: string;
    }> | null | undefined;
  };
  readonly " $fragmentType": "InvitationCards_viewer";
};
export type InvitationCards_viewer$key = {
  readonly " $data"?: InvitationCards_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"InvitationCards_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InvitationCards_viewer",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 10
        }
      ],
      "concreteType": "GroupInvitationsConnection",
      "kind": "LinkedField",
      "name": "groupInvitations",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "GroupInvitation",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "groupId",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "groupName",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "groupDescription",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "groupInvitations(first:10)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "ea6bbeda39fa0ac42cb5c59c9065daa3";

export default node;
