/**
 * @generated SignedSource<<7456b8ef4914a81a5aff9f7ea3eec8e1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReactionKind = "CELEBRATE" | "FUNNY" | "INSIGHTFUL" | "LIKE" | "SUPPORT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ReactionBar_subject$data = {
  readonly __typename: string;
  readonly id: string;
  readonly reactionCounts: ReadonlyArray<{
    readonly count: number;
    readonly kind: ReactionKind;
  }>;
  readonly viewerReaction: ReactionKind | null | undefined;
  readonly " $fragmentType": "ReactionBar_subject";
};
export type ReactionBar_subject$key = {
  readonly " $data"?: ReactionBar_subject$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReactionBar_subject">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReactionBar_subject",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__typename",
      "storageKey": null
    },
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
      "concreteType": "ReactionCount",
      "kind": "LinkedField",
      "name": "reactionCounts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerReaction",
      "storageKey": null
    }
  ],
  "type": "Reactable",
  "abstractKey": "__isReactable"
};

(node as any).hash = "47f36c5b8dbf65d50dac403837904957";

export default node;
