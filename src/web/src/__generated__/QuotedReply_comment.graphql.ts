/**
 * @generated SignedSource<<6bc8ce75135fda51b871a9383b1a984e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type QuotedReply_comment$data = {
  readonly quotedComment: {
    readonly author: {
      readonly displayName: string;
    };
    readonly text: string;
  } | null | undefined;
  readonly quotedCorrection: {
    readonly sentence: string;
  } | null | undefined;
  readonly quotesComment: boolean;
  readonly " $fragmentType": "QuotedReply_comment";
};
export type QuotedReply_comment$key = {
  readonly " $data"?: QuotedReply_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"QuotedReply_comment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "QuotedReply_comment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quotesComment",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "quotedComment",
      "plural": false,
      "selections": [
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
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Correction",
      "kind": "LinkedField",
      "name": "quotedCorrection",
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
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "71b404e8cebfdfd2803f9456433c1c9b";

export default node;
