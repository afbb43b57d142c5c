/**
 * @generated SignedSource<<e97fca3d5f6516ccf1cb288a495c8a8b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ErasureState = "COLLECTED" | "COLLECTING" | "ERASED" | "ERASING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ErasureTab_query$data = {
  readonly erasures: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly state: ErasureState;
        readonly " $fragmentSpreads": FragmentRefs<"ErasureItem_erasure">;
      };
    }> | null | undefined;
  };
  readonly " $fragmentType": "ErasureTab_query";
};
export type ErasureTab_query$key = {
  readonly " $data"?: ErasureTab_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ErasureTab_query">;
};

import ErasureMoreQuery_graphql from './ErasureMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "erasures"
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 20,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": ErasureMoreQuery_graphql
    }
  },
  "name": "ErasureTab_query",
  "selections": [
    {
      "alias": "erasures",
      "args": null,
      "concreteType": "ErasuresConnection",
      "kind": "LinkedField",
      "name": "__ErasureTab_erasures_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ErasuresEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Erasure",
              "kind": "LinkedField",
              "name": "node",
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
                  "name": "state",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ErasureItem_erasure"
                },
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
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "eaff71819abd35d73b9b3447e9b8361e";

export default node;
