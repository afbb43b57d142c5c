/**
 * @generated SignedSource<<cbf760af147910397423b597c93bd7ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SentComment_comment$data = {
  readonly author: {
    readonly displayName: string;
    readonly photoUrl: string | null | undefined;
  };
  readonly typed: string | null | undefined;
  readonly " $fragmentType": "SentComment_comment";
};
export type SentComment_comment$key = {
  readonly " $data"?: SentComment_comment$data;
  readonly " $fragmentSpreads": FragmentRefs<"SentComment_comment">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SentComment_comment",
  "selections": [
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "photoUrl",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "kind": "ClientExtension",
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "typed",
          "storageKey": null
        }
      ]
    }
  ],
  "type": "Comment",
  "abstractKey": null
};

(node as any).hash = "e137ea8769ecc246129a1ba018b48fd0";

export default node;
