/**
 * @generated SignedSource<<4c9f3fbebec5a83ebb3b1e28bcfdf1a6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PostCard_post$data = {
  readonly author: {
    readonly displayName: string;
  };
  readonly body: unknown;
  readonly commentCount: number;
  readonly comments: {
    readonly nodes: ReadonlyArray<{
      readonly author: {
        readonly displayName: string;
      };
      readonly id: string;
      readonly isDeleted: boolean;
      readonly text: string;
    }> | null | undefined;
  };
  readonly group: {
    readonly name: string;
  };
  readonly id: string;
  readonly isUnread: boolean;
  readonly text: string;
  readonly " $fragmentSpreads": FragmentRefs<"CarriedBelow_text" | "PostHeader_post" | "PostMore_post" | "PostTitle_post" | "ReactionBar_subject" | "SaveButton_subject">;
  readonly " $fragmentType": "PostCard_post";
};
export type PostCard_post$key = {
  readonly " $data"?: PostCard_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostCard_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v2 = {
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostCard_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "body",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "commentCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isUnread",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 2
        }
      ],
      "concreteType": "CommentsConnection",
      "kind": "LinkedField",
      "name": "comments",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Comment",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "isDeleted",
              "storageKey": null
            },
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "comments(first:2)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostHeader_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostTitle_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostMore_post"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CarriedBelow_text"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ReactionBar_subject"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SaveButton_subject"
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "8cba1817bb565cebb6299d24a462a45f";

export default node;
