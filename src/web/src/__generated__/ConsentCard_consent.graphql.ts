/**
 * @generated SignedSource<<e453630fa92cff6d623c714df01583d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attribution = "FIRST_NAME_ROLE" | "FULL_NAME" | "TEAM" | "UNNAMED_EMPLOYEE" | "%future added value";
export type ConsentStatus = "ACTIVE" | "EXPIRED" | "STALE" | "WITHDRAWN" | "%future added value";
export type OutwardChannel = "CAREERS_SITE" | "COMPANY_PAGE" | "NEWSLETTER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ConsentCard_consent$data = {
  readonly attribution: Attribution;
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
      "name": "attribution",
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

(node as any).hash = "49a602df3366d4db71df4d10585c3af0";

export default node;
