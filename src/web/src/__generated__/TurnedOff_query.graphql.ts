/**
 * @generated SignedSource<<eb576bd5ee605ed23736e07935774a5c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FeedReasonKind = "IN_YOUR_GROUP" | "QUESTION_IN_YOUR_FIELD" | "TAG_YOU_FOLLOW" | "TEAM_REPLIED" | "TEAM_WROTE" | "YOU_FOLLOW" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TurnedOff_query$data = {
  readonly viewer: {
    readonly turnedOffFeedReasons: {
      readonly nodes: ReadonlyArray<{
        readonly kind: FeedReasonKind;
        readonly scopeId: string;
        readonly " $fragmentSpreads": FragmentRefs<"Reason_reason">;
      }> | null | undefined;
    };
  };
  readonly " $fragmentType": "TurnedOff_query";
};
export type TurnedOff_query$key = {
  readonly " $data"?: TurnedOff_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"TurnedOff_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TurnedOff_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 50
            }
          ],
          "concreteType": "TurnedOffReasonsConnection",
          "kind": "LinkedField",
          "name": "turnedOffFeedReasons",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "FeedReason",
              "kind": "LinkedField",
              "name": "nodes",
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
                  "name": "scopeId",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Reason_reason"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": "turnedOffFeedReasons(first:50)"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "9a809fdda65324bb0948a3b2bd57bd9e";

export default node;
