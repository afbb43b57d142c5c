/**
 * @generated SignedSource<<7a3a4cea4ab0d4b7a0dc32ac93d5e95c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MoveKind = "MERGED" | "MOVED" | "SPLIT" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MovedAway_group$data = {
  readonly movesOut: {
    readonly nodes: ReadonlyArray<{
      readonly actor: {
        readonly displayName: string;
      };
      readonly at: string;
      readonly id: string;
      readonly kind: MoveKind;
      readonly post: {
        readonly id: string;
      } | null | undefined;
    }> | null | undefined;
  };
  readonly " $fragmentType": "MovedAway_group";
};
export type MovedAway_group$key = {
  readonly " $data"?: MovedAway_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"MovedAway_group">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MovedAway_group",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 4
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
              "name": "at",
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
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "movesOut(first:4)"
    }
  ],
  "type": "Group",
  "abstractKey": null
};
})();

(node as any).hash = "9464a981914a48bba5813e3f5a295a1b";

export default node;
