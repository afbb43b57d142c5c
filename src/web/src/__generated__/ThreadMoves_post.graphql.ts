/**
 * @generated SignedSource<<6dcffc661a068e2d62d1b71db106a9c5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MoveKind = "MERGED" | "MOVED" | "SPLIT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ThreadMoves_post$data = {
  readonly id: string;
  readonly mergedInto: {
    readonly id: string;
    readonly text: string;
    readonly title: string | null | undefined;
  } | null | undefined;
  readonly movesOut: {
    readonly nodes: ReadonlyArray<{
      readonly actor: {
        readonly displayName: string;
      };
      readonly commentCount: number;
      readonly id: string;
      readonly kind: MoveKind;
      readonly post: {
        readonly id: string;
        readonly openingComment: {
          readonly text: string;
        } | null | undefined;
        readonly text: string;
        readonly title: string | null | undefined;
      } | null | undefined;
    }> | null | undefined;
  };
  readonly splitFrom: {
    readonly id: string;
    readonly text: string;
    readonly title: string | null | undefined;
  } | null | undefined;
  readonly undoableMove: {
    readonly id: string;
    readonly kind: MoveKind;
    readonly undoableUntil: string;
  } | null | undefined;
  readonly " $fragmentType": "ThreadMoves_post";
};
export type ThreadMoves_post$key = {
  readonly " $data"?: ThreadMoves_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"ThreadMoves_post">;
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
  "name": "kind",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v4 = [
  (v0/*:: as any*/),
  (v2/*:: as any*/),
  (v3/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ThreadMoves_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Move",
      "kind": "LinkedField",
      "name": "undoableMove",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "undoableUntil",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "mergedInto",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "splitFrom",
      "plural": false,
      "selections": (v4/*:: as any*/),
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
      "concreteType": "MovesOutConnection",
      "kind": "LinkedField",
      "name": "movesOut",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Move",
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
              "name": "commentCount",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Person",
              "kind": "LinkedField",
              "name": "actor",
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
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Post",
              "kind": "LinkedField",
              "name": "post",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Comment",
                  "kind": "LinkedField",
                  "name": "openingComment",
                  "plural": false,
                  "selections": [
                    (v3/*:: as any*/)
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "movesOut(first:2)"
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "11a2769b2d3090fc2c926bb813730be8";

export default node;
