/**
 * @generated SignedSource<<bf2f9dc772eab0a1359799fc41739a66>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type JoinedPosts_post$data = {
  readonly mergedPosts: ReadonlyArray<{
    readonly author: {
      readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
    };
    readonly body: unknown;
    readonly id: string;
    readonly publishedAt: string;
    readonly title: string | null | undefined;
  }>;
  readonly " $fragmentType": "JoinedPosts_post";
};
export type JoinedPosts_post$key = {
  readonly " $data"?: JoinedPosts_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"JoinedPosts_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "JoinedPosts_post",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "mergedPosts",
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "body",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "publishedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "author",
          "plural": false,
          "selections": [
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
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "398bbd20f3838ed82966a30ca7f7e2ea";

export default node;
