/**
 * @generated SignedSource<<729dccffcaa749783ec08335b6b12b20>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DraftCard_draft$data = {
  readonly coAuthors: ReadonlyArray<{
    readonly displayName: string;
    readonly id: string;
  }>;
  readonly group: {
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly kind: PostKind | null | undefined;
  readonly refusal: {
    readonly __typename: "ScheduleRefusal";
    readonly message: string;
    readonly values: ReadonlyArray<{
      readonly at: string | null | undefined;
      readonly name: string;
      readonly number: number | null | undefined;
      readonly texts: ReadonlyArray<string> | null | undefined;
    }>;
  } | null | undefined;
  readonly savedAt: string;
  readonly schedule: {
    readonly confirmedRecipients: number | null | undefined;
    readonly publishAt: string;
    readonly zone: string;
  } | null | undefined;
  readonly targetId: string;
  readonly text: string;
  readonly title: string | null | undefined;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"ChangeTime_draft">;
  readonly " $fragmentType": "DraftCard_draft";
};
export type DraftCard_draft$key = {
  readonly " $data"?: DraftCard_draft$data;
  readonly " $fragmentSpreads": FragmentRefs<"DraftCard_draft">;
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
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DraftCard_draft",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
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
      "name": "title",
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
      "name": "savedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "targetId",
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
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "coAuthors",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "displayName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Schedule",
      "kind": "LinkedField",
      "name": "schedule",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "publishAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "zone",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "confirmedRecipients",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ScheduleRefusal",
      "kind": "LinkedField",
      "name": "refusal",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RefusalValue",
          "kind": "LinkedField",
          "name": "values",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "number",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "at",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "texts",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ChangeTime_draft"
    }
  ],
  "type": "Draft",
  "abstractKey": null
};
})();

(node as any).hash = "f744255daa66d2ed415af4f597bc4c2b";

export default node;
