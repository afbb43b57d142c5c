/**
 * @generated SignedSource<<07687a92dd51778ebb7a29ab01a1dfe5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Role = "ADMIN" | "COMMS" | "HR" | "MODERATOR" | "%future added value";
export type GeneralTabQuery$variables = {
  slug: string;
};
export type GeneralTabQuery$data = {
  readonly groupBySlug: {
    readonly isEverybody: boolean;
    readonly mayManage: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"AboutForm_group" | "AudienceForm_group" | "CompanyCard_group" | "LifeCard_group" | "PostingForm_group" | "SettingsFrame_group">;
  } | null | undefined;
  readonly viewer: {
    readonly roles: ReadonlyArray<Role>;
  };
};
export type GeneralTabQuery = {
  response: GeneralTabQuery$data;
  variables: GeneralTabQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "slug"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Viewer",
  "kind": "LinkedField",
  "name": "viewer",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "roles",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v2 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayManage",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isEverybody",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "GeneralTabQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "groupBySlug",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "SettingsFrame_group"
          },
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
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "LifeCard_group"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CompanyCard_group"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GeneralTabQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Group",
        "kind": "LinkedField",
        "name": "groupBySlug",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "slug",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "mayModerate",
            "storageKey": null
          },
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "readOnlyOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOfficial",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isMandatory",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "GroupRule",
            "kind": "LinkedField",
            "name": "rule",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "match",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "22a664766ce97347191785385be58bd4",
    "id": null,
    "metadata": {},
    "name": "GeneralTabQuery",
    "operationKind": "query",
    "text": "query GeneralTabQuery(\n  $slug: String!\n) {\n  viewer {\n    roles\n  }\n  groupBySlug(slug: $slug) {\n    mayManage\n    isEverybody\n    ...SettingsFrame_group\n    ...AboutForm_group\n    ...PostingForm_group\n    ...AudienceForm_group\n    ...LifeCard_group\n    ...CompanyCard_group\n    id\n  }\n}\n\nfragment AboutForm_group on Group {\n  id\n  name\n  description\n  picturePath\n}\n\nfragment AudienceForm_group on Group {\n  id\n  privacy\n  history\n}\n\nfragment CompanyCard_group on Group {\n  id\n  isOfficial\n  isMandatory\n  rule {\n    match\n  }\n}\n\nfragment LifeCard_group on Group {\n  id\n  state\n  readOnlyOn\n}\n\nfragment PostingForm_group on Group {\n  id\n  posting\n}\n\nfragment SettingsFrame_group on Group {\n  slug\n  name\n  isEverybody\n  mayManage\n  mayModerate\n}\n"
  }
};
})();

(node as any).hash = "083c264d67b1f3f5217e888bc7071dd0";

export default node;
