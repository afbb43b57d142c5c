/**
 * @generated SignedSource<<2ec9e8221f79fdfc148c8cd5a679f71d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupHistory = "ALL" | "SINCE_JOINING" | "%future added value";
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
export type GroupRole = "MEMBER" | "MODERATOR" | "OWNER" | "%future added value";
export type GroupState = "ACTIVE" | "ARCHIVED" | "QUIET" | "READ_ONLY" | "%future added value";
export type PostingRight = "APPROVED" | "MEMBERS" | "MODERATORS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type GroupAbout_group$data = {
  readonly createdAt: string;
  readonly description: string;
  readonly history: GroupHistory;
  readonly isEverybody: boolean;
  readonly isMandatory: boolean;
  readonly isOfficial: boolean;
  readonly origin: {
    readonly importedAt: string;
    readonly networkName: string;
  } | null | undefined;
  readonly posting: PostingRight;
  readonly privacy: GroupPrivacy;
  readonly responsibleMembers: ReadonlyArray<{
    readonly person: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
    };
    readonly role: GroupRole;
  }> | null | undefined;
  readonly rule: {
    readonly __typename: "GroupRule";
  } | null | undefined;
  readonly state: GroupState;
  readonly " $fragmentType": "GroupAbout_group";
};
export type GroupAbout_group$key = {
  readonly " $data"?: GroupAbout_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"GroupAbout_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GroupAbout_group",
  "selections": [
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
      "name": "privacy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "history",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "posting",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Origin",
      "kind": "LinkedField",
      "name": "origin",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "networkName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "importedAt",
          "storageKey": null
        }
      ],
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
      "name": "isMandatory",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOfficial",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupRule",
      "kind": "LinkedField",
      "name": "rule",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Membership",
      "kind": "LinkedField",
      "name": "responsibleMembers",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "PersonLine_person"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "e4e2d57e11537b7d45eda794632e3548";

export default node;
