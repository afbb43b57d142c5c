/**
 * @generated SignedSource<<9954b95a92dea80e336a5ab0141b148c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TransparencyPageQuery$variables = {
  quarter1: number;
  quarter2: number;
  quarter3: number;
  quarter4: number;
  year1: number;
  year2: number;
  year3: number;
  year4: number;
};
export type TransparencyPageQuery$data = {
  readonly first: {
    readonly " $fragmentSpreads": FragmentRefs<"TransparencyPage_report">;
  } | null | undefined;
  readonly fourth: {
    readonly " $fragmentSpreads": FragmentRefs<"TransparencyPage_report">;
  } | null | undefined;
  readonly second: {
    readonly " $fragmentSpreads": FragmentRefs<"TransparencyPage_report">;
  } | null | undefined;
  readonly third: {
    readonly " $fragmentSpreads": FragmentRefs<"TransparencyPage_report">;
  } | null | undefined;
};
export type TransparencyPageQuery = {
  response: TransparencyPageQuery$data;
  variables: TransparencyPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "quarter1"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "quarter2"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "quarter3"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "quarter4"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year1"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year2"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year3"
},
v7 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year4"
},
v8 = [
  {
    "kind": "Variable",
    "name": "quarter",
    "variableName": "quarter1"
  },
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year1"
  }
],
v9 = [
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "TransparencyPage_report"
  }
],
v10 = [
  {
    "kind": "Variable",
    "name": "quarter",
    "variableName": "quarter2"
  },
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year2"
  }
],
v11 = [
  {
    "kind": "Variable",
    "name": "quarter",
    "variableName": "quarter3"
  },
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year3"
  }
],
v12 = [
  {
    "kind": "Variable",
    "name": "quarter",
    "variableName": "quarter4"
  },
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year4"
  }
],
v13 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "year",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "quarter",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "reports",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "removals",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "editsAsked",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "warnings",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "rejected",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "appealsUpheld",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "appealsGranted",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "TransparencyPageQuery",
    "selections": [
      {
        "alias": "first",
        "args": (v8/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "second",
        "args": (v10/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "third",
        "args": (v11/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "fourth",
        "args": (v12/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v4/*:: as any*/),
      (v0/*:: as any*/),
      (v5/*:: as any*/),
      (v1/*:: as any*/),
      (v6/*:: as any*/),
      (v2/*:: as any*/),
      (v7/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "TransparencyPageQuery",
    "selections": [
      {
        "alias": "first",
        "args": (v8/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v13/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "second",
        "args": (v10/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v13/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "third",
        "args": (v11/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v13/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": "fourth",
        "args": (v12/*:: as any*/),
        "concreteType": "TransparencyReport",
        "kind": "LinkedField",
        "name": "transparencyReport",
        "plural": false,
        "selections": (v13/*:: as any*/),
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "29827a26b0fc9c3b9734732c613b1c40",
    "id": null,
    "metadata": {},
    "name": "TransparencyPageQuery",
    "operationKind": "query",
    "text": "query TransparencyPageQuery(\n  $year1: Int!\n  $quarter1: Int!\n  $year2: Int!\n  $quarter2: Int!\n  $year3: Int!\n  $quarter3: Int!\n  $year4: Int!\n  $quarter4: Int!\n) {\n  first: transparencyReport(year: $year1, quarter: $quarter1) {\n    ...TransparencyPage_report\n  }\n  second: transparencyReport(year: $year2, quarter: $quarter2) {\n    ...TransparencyPage_report\n  }\n  third: transparencyReport(year: $year3, quarter: $quarter3) {\n    ...TransparencyPage_report\n  }\n  fourth: transparencyReport(year: $year4, quarter: $quarter4) {\n    ...TransparencyPage_report\n  }\n}\n\nfragment TransparencyPage_report on TransparencyReport {\n  year\n  quarter\n  reports\n  removals\n  editsAsked\n  warnings\n  rejected\n  appealsUpheld\n  appealsGranted\n}\n"
  }
};
})();

(node as any).hash = "5f9a66af6f165d744a1b4cdfac212a4c";

export default node;
