/**
 * @generated SignedSource<<7e440796a8aeacbf1a6dc4bc19f6e010>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PollMethod = "MULTI" | "RANKED" | "SINGLE" | "%future added value";
export type PollResultsState = "AFTER_CLOSE" | "AFTER_OWN_VOTE" | "SHOWN" | "TOO_FEW_VOTES" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PollCard_poll$data = {
  readonly closesAt: string | null | undefined;
  readonly id: string;
  readonly isClosed: boolean;
  readonly isSecret: boolean;
  readonly method: PollMethod;
  readonly options: ReadonlyArray<{
    readonly id: string;
    readonly text: string;
  }>;
  readonly results: {
    readonly countedVotes: number;
    readonly counts: ReadonlyArray<{
      readonly count: number;
      readonly option: {
        readonly id: string;
      };
    }>;
    readonly leading: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly rounds: ReadonlyArray<{
      readonly eliminated: {
        readonly text: string;
      } | null | undefined;
    }>;
  } | null | undefined;
  readonly resultsState: PollResultsState;
  readonly viewerChoice: ReadonlyArray<{
    readonly id: string;
  }> | null | undefined;
  readonly viewerHasVoted: boolean;
  readonly voteCount: number;
  readonly " $fragmentType": "PollCard_poll";
};
export type PollCard_poll$key = {
  readonly " $data"?: PollCard_poll$data;
  readonly " $fragmentSpreads": FragmentRefs<"PollCard_poll">;
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
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PollCard_poll",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "method",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isSecret",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closesAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isClosed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerHasVoted",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "voteCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "resultsState",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PollOption",
      "kind": "LinkedField",
      "name": "options",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PollOption",
      "kind": "LinkedField",
      "name": "viewerChoice",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PollResults",
      "kind": "LinkedField",
      "name": "results",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "countedVotes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PollOptionCount",
          "kind": "LinkedField",
          "name": "counts",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "PollOption",
              "kind": "LinkedField",
              "name": "option",
              "plural": false,
              "selections": (v2/*:: as any*/),
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
          "concreteType": "PollOption",
          "kind": "LinkedField",
          "name": "leading",
          "plural": true,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PollRound",
          "kind": "LinkedField",
          "name": "rounds",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "PollOption",
              "kind": "LinkedField",
              "name": "eliminated",
              "plural": false,
              "selections": [
                (v1/*:: as any*/)
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
  "type": "Poll",
  "abstractKey": null
};
})();

(node as any).hash = "2e6d261b290d0155b2fe00967c95b744";

export default node;
