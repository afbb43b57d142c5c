/**
 * @generated SignedSource<<96c04eeece60c215925e1886f327061a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type EditPageQuery$variables = {
  slug: string;
};
export type EditPageQuery$data = {
  readonly pageBySlug: {
    readonly id: string;
    readonly mayEdit: boolean;
    readonly revisionNumber: number;
    readonly slug: string;
    readonly text: string;
    readonly title: string;
  } | null | undefined;
};
export type EditPageQuery = {
  response: EditPageQuery$data;
  variables: EditPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "slug"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "slug",
        "variableName": "slug"
      }
    ],
    "concreteType": "Page",
    "kind": "LinkedField",
    "name": "pageBySlug",
    "plural": false,
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
        "name": "slug",
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
        "name": "revisionNumber",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "mayEdit",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "EditPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ec33c6f7b8db8abfb338b76f0be35546",
    "id": null,
    "metadata": {},
    "name": "EditPageQuery",
    "operationKind": "query",
    "text": "query EditPageQuery(\n  $slug: String!\n) {\n  pageBySlug(slug: $slug) {\n    id\n    slug\n    title\n    text\n    revisionNumber\n    mayEdit\n  }\n}\n"
  }
};
})();

(node as any).hash = "75fddc3b042a717999f2c4a835997c59";

export default node;
