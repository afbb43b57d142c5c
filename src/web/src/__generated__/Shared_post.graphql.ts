/**
 * @generated SignedSource<<5bf56e7ea722ce873fdb33aca1657e8a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Shared_post$data = {
  readonly sharedCorrection: {
    readonly sentence: string;
  } | null | undefined;
  readonly sharedSubject: {
    readonly event: {
      readonly title: string;
    } | null | undefined;
    readonly id: string;
    readonly page: {
      readonly slug: string;
      readonly title: string;
    } | null | undefined;
    readonly post: {
      readonly author: {
        readonly displayName: string;
      };
      readonly postTitle: string | null | undefined;
      readonly text: string;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "Shared_post";
};
export type Shared_post$key = {
  readonly " $data"?: Shared_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"Shared_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Shared_post",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Correction",
      "kind": "LinkedField",
      "name": "sharedCorrection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sentence",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "sharedSubject",
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
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": "postTitle",
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
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
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "displayName",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Post",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "post"
        },
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              (v0/*:: as any*/)
            ],
            "type": "Event",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "event"
        },
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              (v0/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "slug",
                "storageKey": null
              }
            ],
            "type": "Page",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "page"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "92de00e080e858e760670f6689a21666";

export default node;
