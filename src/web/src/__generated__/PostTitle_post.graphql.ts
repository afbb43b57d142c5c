/**
 * @generated SignedSource<<28dc25581fb437861651b544d0245809>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PostTitle_post$data = {
  readonly acceptedAnswer: {
    readonly acceptedAt: string;
  } | null | undefined;
  readonly kind: PostKind;
  readonly title: string | null | undefined;
  readonly " $fragmentType": "PostTitle_post";
};
export type PostTitle_post$key = {
  readonly " $data"?: PostTitle_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostTitle_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostTitle_post",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AcceptedAnswer",
      "kind": "LinkedField",
      "name": "acceptedAnswer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "acceptedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "a7c4b8eb22dd653eb9f371b988df8f6d";

export default node;
