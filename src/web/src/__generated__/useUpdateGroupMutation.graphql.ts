/**
 * @generated SignedSource<<389908ee95012c82a2469bd78bac491d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupHistory = "ALL" | "SINCE_JOINING" | "%future added value";
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
export type PostRefusal = "APPROVED_ONLY" | "ARCHIVED" | "MODERATORS_ONLY" | "NOT_A_MEMBER" | "READ_ONLY" | "%future added value";
export type PostingRight = "APPROVED" | "MEMBERS" | "MODERATORS" | "%future added value";
export type UpdateGroupInput = {
  description?: string | null | undefined;
  groupId: string;
  history?: GroupHistory | null | undefined;
  name?: string | null | undefined;
  pictureId?: string | null | undefined;
  posting?: PostingRight | null | undefined;
  previewVersion?: string | null | undefined;
  privacy?: GroupPrivacy | null | undefined;
};
export type useUpdateGroupMutation$variables = {
  input: UpdateGroupInput;
};
export type useUpdateGroupMutation$data = {
  readonly updateGroup: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
    }> | null | undefined;
    readonly group: {
      readonly mayPost: boolean;
      readonly postRefusal: PostRefusal | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"AboutForm_group" | "AudienceForm_group" | "PostingForm_group">;
    } | null | undefined;
  };
};
export type useUpdateGroupMutation = {
  response: useUpdateGroupMutation$data;
  variables: useUpdateGroupMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "postRefusal",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayPost",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "errors",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__typename",
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
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
            (v4/*:: as any*/),
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
      "type": "Error",
      "abstractKey": "__isError"
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useUpdateGroupMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateGroupPayload",
        "kind": "LinkedField",
        "name": "updateGroup",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Group",
            "kind": "LinkedField",
            "name": "group",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "AboutForm_group"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PostingForm_group"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "AudienceForm_group"
              },
              (v2/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useUpdateGroupMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateGroupPayload",
        "kind": "LinkedField",
        "name": "updateGroup",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Group",
            "kind": "LinkedField",
            "name": "group",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              },
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "description",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "picturePath",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "posting",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "privacy",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "history",
                "storageKey": null
              },
              (v2/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "fea2c578e82eacc0d27cf62962da4da5",
    "id": null,
    "metadata": {},
    "name": "useUpdateGroupMutation",
    "operationKind": "mutation",
    "text": "mutation useUpdateGroupMutation(\n  $input: UpdateGroupInput!\n) {\n  updateGroup(input: $input) {\n    group {\n      ...AboutForm_group\n      ...PostingForm_group\n      ...AudienceForm_group\n      postRefusal\n      mayPost\n      id\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n\nfragment AboutForm_group on Group {\n  id\n  name\n  description\n  picturePath\n}\n\nfragment AudienceForm_group on Group {\n  id\n  privacy\n  history\n}\n\nfragment PostingForm_group on Group {\n  id\n  posting\n}\n"
  }
};
})();

(node as any).hash = "c5d6a9ecb53e7b4211a382a9b867aec9";

export default node;
