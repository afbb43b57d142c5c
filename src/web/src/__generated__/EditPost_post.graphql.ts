/**
 * @generated SignedSource<<67bc19bcce15f9a152521f1798b265a7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentStatus = "ACTIVE" | "EXPIRED" | "STALE" | "WITHDRAWN" | "%future added value";
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditPost_post$data = {
  readonly consents: ReadonlyArray<{
    readonly status: ConsentStatus;
  }> | null | undefined;
  readonly id: string;
  readonly kind: PostKind;
  readonly revisionNumber: number;
  readonly source: string | null | undefined;
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
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "source",
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

(node as any).hash = "ffda86904badb654ea5451b18c0fa5c6";

export default node;
