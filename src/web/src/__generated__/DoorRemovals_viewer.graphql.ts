/**
 * @generated SignedSource<<23b560185afaf13a4b74caa0d1ad88bd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DoorReason = "DUPLICATE" | "GROUP_RULES" | "OFF_TOPIC" | "OTHER" | "WRONG_GROUP" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DoorRemovals_viewer$data = {
  readonly doorRemovals: {
    readonly nodes: ReadonlyArray<{
      readonly group: {
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly post: {
        readonly id: string;
      } | null | undefined;
      readonly reason: DoorReason;
      readonly removedAt: string;
      readonly words: string;
    }> | null | undefined;
  };
  readonly " $fragmentType": "DoorRemovals_viewer";
};
export type DoorRemovals_viewer$key = {
  readonly " $data"?: DoorRemovals_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"DoorRemovals_viewer">;
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
  "name": "DoorRemovals_viewer",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "DoorRemovalsConnection",
      "kind": "LinkedField",
      "name": "doorRemovals",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "DoorRemoval",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reason",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "words",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "removedAt",
              "storageKey": null
            },
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
      "storageKey": "doorRemovals(first:20)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "bffd327012174c61476d49304ef09531";

export default node;
