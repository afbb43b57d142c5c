/**
 * @generated SignedSource<<ccb8279740cb9d413c4fe88a6ef2ebc9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CarriedQuery$variables = {
  id: string;
};
export type CarriedQuery$data = {
  readonly node: {
    readonly text: {
      readonly attachments?: ReadonlyArray<{
        readonly id: string;
        readonly isPicture: boolean;
        readonly " $fragmentSpreads": FragmentRefs<"Files_files" | "Pictures_files">;
      }>;
      readonly linkPreviews: ReadonlyArray<{
        readonly address: string;
        readonly " $fragmentSpreads": FragmentRefs<"LinkPreview_preview">;
      }>;
    } | null | undefined;
  } | null | undefined;
};
export type CarriedQuery = {
  response: CarriedQuery$data;
  variables: CarriedQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "address",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isPicture",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "MediaFile",
    "kind": "LinkedField",
    "name": "attachments",
    "plural": true,
    "selections": [
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Pictures_files"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Files_files"
      }
    ],
    "storageKey": null
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "width",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "height",
  "storageKey": null
},
v10 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "MediaFile",
    "kind": "LinkedField",
    "name": "attachments",
    "plural": true,
    "selections": [
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v7/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "altText",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "fileName",
        "storageKey": null
      },
      (v8/*:: as any*/),
      (v9/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "sizeInBytes",
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
    "metadata": null,
    "name": "CarriedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "LinkPreview",
                  "kind": "LinkedField",
                  "name": "linkPreviews",
                  "plural": true,
                  "selections": [
                    (v2/*:: as any*/),
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "LinkPreview_preview"
                    }
                  ],
                  "storageKey": null
                },
                {
                  "kind": "InlineFragment",
                  "selections": (v5/*:: as any*/),
                  "type": "Post",
                  "abstractKey": null
                },
                {
                  "kind": "InlineFragment",
                  "selections": (v5/*:: as any*/),
                  "type": "Comment",
                  "abstractKey": null
                }
              ],
              "type": "TextWithLinks",
              "abstractKey": "__isTextWithLinks"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "text"
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
    "name": "CarriedQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v6/*:: as any*/),
          (v3/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "LinkPreview",
                "kind": "LinkedField",
                "name": "linkPreviews",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "host",
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
                    "name": "description",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "siteName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "mayRemove",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "PreviewPicture",
                    "kind": "LinkedField",
                    "name": "picture",
                    "plural": false,
                    "selections": [
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": null,
                    "kind": "LinkedField",
                    "name": "item",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      (v3/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "alias": "postText",
                            "args": null,
                            "kind": "ScalarField",
                            "name": "text",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "publishedAt",
                            "storageKey": null
                          },
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
                              (v3/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "type": "Post",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "alias": "eventTitle",
                            "args": null,
                            "kind": "ScalarField",
                            "name": "title",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "startsAt",
                            "storageKey": null
                          }
                        ],
                        "type": "Event",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "slug",
                            "storageKey": null
                          },
                          {
                            "alias": "pageTitle",
                            "args": null,
                            "kind": "ScalarField",
                            "name": "title",
                            "storageKey": null
                          }
                        ],
                        "type": "Page",
                        "abstractKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v10/*:: as any*/),
                "type": "Post",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v10/*:: as any*/),
                "type": "Comment",
                "abstractKey": null
              }
            ],
            "type": "TextWithLinks",
            "abstractKey": "__isTextWithLinks"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "108da5422f44aea3943e0575412c4f67",
    "id": null,
    "metadata": {},
    "name": "CarriedQuery",
    "operationKind": "query",
    "text": "query CarriedQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on TextWithLinks {\n      __isTextWithLinks: __typename\n      linkPreviews {\n        address\n        ...LinkPreview_preview\n      }\n      ... on Post {\n        attachments {\n          id\n          isPicture\n          ...Pictures_files\n          ...Files_files\n        }\n      }\n      ... on Comment {\n        attachments {\n          id\n          isPicture\n          ...Pictures_files\n          ...Files_files\n        }\n      }\n    }\n    id\n  }\n}\n\nfragment Files_files on MediaFile {\n  id\n  path\n  fileName\n  sizeInBytes\n}\n\nfragment LinkPreview_preview on LinkPreview {\n  address\n  host\n  title\n  description\n  siteName\n  mayRemove\n  picture {\n    path\n    width\n    height\n  }\n  item {\n    __typename\n    ... on Post {\n      id\n      postText: text\n      publishedAt\n      author {\n        displayName\n        id\n      }\n    }\n    ... on Event {\n      id\n      eventTitle: title\n      startsAt\n    }\n    ... on Page {\n      slug\n      pageTitle: title\n    }\n    id\n  }\n}\n\nfragment Pictures_files on MediaFile {\n  id\n  path\n  altText\n  fileName\n  width\n  height\n}\n"
  }
};
})();

(node as any).hash = "641d580b7dea96689ed922a338b03c65";

export default node;
