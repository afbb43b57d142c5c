/**
 * @generated SignedSource<<55b1e0dbbcdaa75e6ee975bcfde4e089>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
export type GroupRole = "MEMBER" | "MODERATOR" | "OWNER" | "%future added value";
export type GroupState = "ACTIVE" | "ARCHIVED" | "QUIET" | "READ_ONLY" | "%future added value";
export type Role = "ADMIN" | "COMMS" | "HR" | "MODERATOR" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type GroupFrame_query$data = {
  readonly groupBySlug: {
    readonly description: string;
    readonly id: string;
    readonly isEverybody: boolean;
    readonly isOfficial: boolean;
    readonly mayManage: boolean;
    readonly mayModerate: boolean;
    readonly memberCount: number | null | undefined;
    readonly name: string;
    readonly picturePath: string | null | undefined;
    readonly privacy: GroupPrivacy;
    readonly slug: string;
    readonly state: GroupState;
    readonly viewerInvitation: {
      readonly groupName: string;
    } | null | undefined;
    readonly viewerRole: GroupRole | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"MembershipButton_group" | "MovedAway_group">;
  } | null | undefined;
  readonly viewer: {
    readonly roles: ReadonlyArray<Role>;
  };
  readonly " $fragmentType": "GroupFrame_query";
};
export type GroupFrame_query$key = {
  readonly " $data"?: GroupFrame_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"GroupFrame_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "slug"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "GroupFrame_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "roles",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "slug",
          "variableName": "slug"
        }
      ],
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "groupBySlug",
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
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isOfficial",
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
          "name": "viewerRole",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mayManage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mayModerate",
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
              "name": "groupName",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MembershipButton_group"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MovedAway_group"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "48baee417a5e356e968e8462e42bb5dd";

export default node;
