/**
 * @generated SignedSource<<f97e9b3e55f40242f649d0dcd08ac6c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentStatus = "ACTIVE" | "EXPIRED" | "STALE" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditPost_post$data = {
  readonly consents: ReadonlyArray<{
    readonly status: ConsentStatus;
  }> | null | undefined;
  readonly id: string;
  readonly revisionNumber: number;
  readonly text: string;
  readonly " $fragmentType": "EditPost_post";
};
export type EditPost_post$key = {
  readonly " $data"?: EditPost_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditPost_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditPost_post",
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
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revisionNumber",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Consent",
      "kind": "LinkedField",
      "name": "consents",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "b5df89ced66c0d67e1ca67823342c491";

export default node;
