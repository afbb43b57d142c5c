/**
 * @generated SignedSource<<9a2eaa8f14398324fee820dce738e448>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentStatus = "ACTIVE" | "EXPIRED" | "STALE" | "WITHDRAWN" | "%future added value";
export type OutwardChannel = "CAREERS_SITE" | "COMPANY_PAGE" | "NEWSLETTER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ConsentCard_consent$data = {
  readonly byline: string;
  readonly channels: ReadonlyArray<OutwardChannel>;
  readonly contentHash: string;
  readonly expiresAt: string;
  readonly grantedAt: string;
  readonly id: string;
  readonly revisionNumber: number;
  readonly status: ConsentStatus;
  readonly withdrawnAt: string | null | undefined;
  readonly " $fragmentType": "ConsentCard_consent";
};
export type ConsentCard_consent$key = {
  readonly " $data"?: ConsentCard_consent$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentCard_consent">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ConsentCard_consent",
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "channels",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "byline",
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
      "kind": "ScalarField",
      "name": "contentHash",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "grantedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expiresAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withdrawnAt",
      "storageKey": null
    }
  ],
  "type": "Consent",
  "abstractKey": null
};

(node as any).hash = "b556f5801ed451d15d9991eb3e986823";

export default node;
