/**
 * @generated SignedSource<<8bf834d9708ab31e9bfb7bf355f19695>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ThreadPageQuery$variables = {
  id: string;
};
export type ThreadPageQuery$data = {
  readonly node: {
    readonly post: {
      readonly author: {
        readonly displayName: string;
      };
      readonly body: unknown;
      readonly " $fragmentSpreads": FragmentRefs<"CarriedBelow_text" | "Comments_subject" | "EditPost_post" | "OfferPanel_post" | "PostActions_post" | "PostHeader_post" | "PostMore_post" | "PostTitle_post" | "ReactionBar_subject" | "SaveButton_subject">;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"OfferPanel_query">;
};
export type ThreadPageQuery = {
  response: ThreadPageQuery$data;
  variables: ThreadPageQuery$variables;
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
  "name": "body",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "handle",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "photoUrl",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "editedAt",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v12 = [
  (v6/*:: as any*/)
],
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayEdit",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayDelete",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mayRemove",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "revisionNumber",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "contentHash",
  "storageKey": null
},
v18 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "carriesMore",
      "storageKey": null
    }
  ],
  "type": "TextWithLinks",
  "abstractKey": "__isTextWithLinks"
},
v19 = {
  "alias": null,
  "args": null,
  "concreteType": "ReactionCount",
  "kind": "LinkedField",
  "name": "reactionCounts",
  "plural": true,
  "selections": [
    (v11/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "count",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerReaction",
  "storageKey": null
},
v21 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 8
  }
],
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "clientKey",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isDeleted",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": [
    (v3/*:: as any*/),
    (v6/*:: as any*/),
    (v7/*:: as any*/),
    (v8/*:: as any*/)
  ],
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "quotesComment",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "concreteType": "Comment",
  "kind": "LinkedField",
  "name": "quotedComment",
  "plural": false,
  "selections": [
    (v4/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        (v3/*:: as any*/),
        (v6/*:: as any*/)
      ],
      "storageKey": null
    },
    (v6/*:: as any*/)
  ],
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "concreteType": "Correction",
  "kind": "LinkedField",
  "name": "quotedCorrection",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sentence",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v29 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 2
  }
],
v30 = {
  "kind": "InlineFragment",
  "selections": [
    (v19/*:: as any*/),
    (v20/*:: as any*/)
  ],
  "type": "Reactable",
  "abstractKey": "__isReactable"
},
v31 = {
  "kind": "ClientExtension",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "typed",
      "storageKey": null
    }
  ]
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "concreteType": "PageInfo",
  "kind": "LinkedField",
  "name": "pageInfo",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endCursor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasNextPage",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v34 = {
  "kind": "ClientExtension",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__id",
      "storageKey": null
    }
  ]
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "ThreadPageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "OfferPanel_query"
      },
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
                (v2/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Person",
                  "kind": "LinkedField",
                  "name": "author",
                  "plural": false,
                  "selections": [
                    (v3/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PostHeader_post"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PostTitle_post"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PostMore_post"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CarriedBelow_text"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PostActions_post"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "EditPost_post"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "OfferPanel_post"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ReactionBar_subject"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "SaveButton_subject"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Comments_subject"
                }
              ],
              "type": "Post",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "post"
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
    "name": "ThreadPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "OutwardNotice",
        "kind": "LinkedField",
        "name": "outwardNotice",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Person",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "hasLeft",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "publishedAt",
                "storageKey": null
              },
              (v10/*:: as any*/),
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
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              (v11/*:: as any*/),
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "AcceptedAnswer",
                "kind": "LinkedField",
                "name": "acceptedAnswer",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "acceptedAt",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Praise",
                "kind": "LinkedField",
                "name": "praise",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "value",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Poll",
                "kind": "LinkedField",
                "name": "poll",
                "plural": false,
                "selections": (v12/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Correction",
                "kind": "LinkedField",
                "name": "correction",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "sharesSubject",
                "storageKey": null
              },
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v16/*:: as any*/),
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
                  },
                  (v6/*:: as any*/),
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
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
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
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "OfferPreview",
                "kind": "LinkedField",
                "name": "offerPreview",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "mayOffer",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reason",
                    "storageKey": null
                  },
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Byline",
                    "kind": "LinkedField",
                    "name": "bylines",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "attribution",
                        "storageKey": null
                      },
                      (v4/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v18/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v19/*:: as any*/),
                  (v20/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "viewerHasSaved",
                    "storageKey": null
                  }
                ],
                "type": "Reactable",
                "abstractKey": "__isReactable"
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "commentCount",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": [
                      {
                        "kind": "Literal",
                        "name": "first",
                        "value": 20
                      }
                    ],
                    "concreteType": "NewCommentsConnection",
                    "kind": "LinkedField",
                    "name": "newComments",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Comment",
                        "kind": "LinkedField",
                        "name": "nodes",
                        "plural": true,
                        "selections": (v12/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": "newComments(first:20)"
                  },
                  {
                    "alias": null,
                    "args": (v21/*:: as any*/),
                    "concreteType": "CommentsConnection",
                    "kind": "LinkedField",
                    "name": "comments",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "CommentsEdge",
                        "kind": "LinkedField",
                        "name": "edges",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Comment",
                            "kind": "LinkedField",
                            "name": "node",
                            "plural": false,
                            "selections": [
                              (v6/*:: as any*/),
                              (v22/*:: as any*/),
                              (v23/*:: as any*/),
                              (v24/*:: as any*/),
                              (v2/*:: as any*/),
                              (v25/*:: as any*/),
                              (v10/*:: as any*/),
                              (v13/*:: as any*/),
                              (v14/*:: as any*/),
                              (v15/*:: as any*/),
                              (v26/*:: as any*/),
                              (v27/*:: as any*/),
                              (v28/*:: as any*/),
                              {
                                "alias": null,
                                "args": (v29/*:: as any*/),
                                "concreteType": "RepliesConnection",
                                "kind": "LinkedField",
                                "name": "replies",
                                "plural": false,
                                "selections": [
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "RepliesEdge",
                                    "kind": "LinkedField",
                                    "name": "edges",
                                    "plural": true,
                                    "selections": [
                                      {
                                        "alias": null,
                                        "args": null,
                                        "concreteType": "Comment",
                                        "kind": "LinkedField",
                                        "name": "node",
                                        "plural": false,
                                        "selections": [
                                          (v6/*:: as any*/),
                                          (v22/*:: as any*/),
                                          (v24/*:: as any*/),
                                          (v2/*:: as any*/),
                                          (v25/*:: as any*/),
                                          (v23/*:: as any*/),
                                          (v10/*:: as any*/),
                                          (v13/*:: as any*/),
                                          (v14/*:: as any*/),
                                          (v15/*:: as any*/),
                                          (v26/*:: as any*/),
                                          (v27/*:: as any*/),
                                          (v28/*:: as any*/),
                                          (v5/*:: as any*/),
                                          (v18/*:: as any*/),
                                          (v30/*:: as any*/),
                                          (v31/*:: as any*/)
                                        ],
                                        "storageKey": null
                                      },
                                      (v32/*:: as any*/)
                                    ],
                                    "storageKey": null
                                  },
                                  (v33/*:: as any*/),
                                  (v34/*:: as any*/)
                                ],
                                "storageKey": "replies(first:2)"
                              },
                              {
                                "alias": null,
                                "args": (v29/*:: as any*/),
                                "filters": null,
                                "handle": "connection",
                                "key": "Thread_replies",
                                "kind": "LinkedHandle",
                                "name": "replies"
                              },
                              (v5/*:: as any*/),
                              (v18/*:: as any*/),
                              (v30/*:: as any*/),
                              (v31/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v32/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v33/*:: as any*/),
                      (v34/*:: as any*/)
                    ],
                    "storageKey": "comments(first:8)"
                  },
                  {
                    "alias": null,
                    "args": (v21/*:: as any*/),
                    "filters": null,
                    "handle": "connection",
                    "key": "Comments_comments",
                    "kind": "LinkedHandle",
                    "name": "comments"
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "mayAcceptAnswer",
                        "storageKey": null
                      }
                    ],
                    "type": "Post",
                    "abstractKey": null
                  }
                ],
                "type": "Subject",
                "abstractKey": "__isSubject"
              }
            ],
            "type": "Post",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "aa23780f9b3f2dd773da410d67eb1ed5",
    "id": null,
    "metadata": {},
    "name": "ThreadPageQuery",
    "operationKind": "query",
    "text": "query ThreadPageQuery(\n  $id: ID!\n) {\n  ...OfferPanel_query\n  node(id: $id) {\n    __typename\n    ... on Post {\n      body\n      author {\n        displayName\n        id\n      }\n      ...PostHeader_post\n      ...PostTitle_post\n      ...PostMore_post\n      ...CarriedBelow_text\n      ...PostActions_post\n      ...EditPost_post\n      ...OfferPanel_post\n      ...ReactionBar_subject\n      ...SaveButton_subject\n      ...Comments_subject\n    }\n    id\n  }\n}\n\nfragment CarriedBelow_text on TextWithLinks {\n  __isTextWithLinks: __typename\n  id\n  carriesMore\n}\n\nfragment CommentItem_comment on Comment {\n  id\n  author {\n    handle\n    displayName\n    photoUrl\n    id\n  }\n  body\n  createdAt\n  isDeleted\n  editedAt\n  mayEdit\n  mayDelete\n  mayRemove\n  ...CarriedBelow_text\n  ...QuotedReply_comment\n  ...ReactionBar_subject\n}\n\nfragment Comments_subject on Subject {\n  __isSubject: __typename\n  id\n  commentCount\n  newComments(first: 20) {\n    nodes {\n      id\n    }\n  }\n  ... on Post {\n    mayAcceptAnswer\n  }\n  comments(first: 8) {\n    edges {\n      node {\n        id\n        clientKey\n        ...Thread_comment\n        ...SentComment_comment\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment ConsentCard_consent on Consent {\n  id\n  status\n  channels\n  byline\n  revisionNumber\n  contentHash\n  grantedAt\n  expiresAt\n  withdrawnAt\n}\n\nfragment EditPost_post on Post {\n  id\n  kind\n  source\n  revisionNumber\n  consents {\n    status\n    id\n  }\n}\n\nfragment OfferForm_notice on OutwardNotice {\n  version\n  text\n}\n\nfragment OfferForm_post on Post {\n  id\n  body\n  offerPreview {\n    revisionNumber\n    contentHash\n    bylines {\n      attribution\n      text\n    }\n  }\n}\n\nfragment OfferPanel_post on Post {\n  consents {\n    id\n    status\n    ...ConsentCard_consent\n  }\n  offerPreview {\n    mayOffer\n    reason\n  }\n  ...OfferForm_post\n}\n\nfragment OfferPanel_query on Query {\n  outwardNotice {\n    ...OfferForm_notice\n  }\n}\n\nfragment PersonLine_person on Person {\n  handle\n  displayName\n  photoUrl\n  title\n  hasLeft\n}\n\nfragment PostActions_post on Post {\n  id\n  mayEdit\n  mayDelete\n  mayRemove\n  revisionNumber\n}\n\nfragment PostHeader_post on Post {\n  publishedAt\n  editedAt\n  author {\n    ...PersonLine_person\n    id\n  }\n  group {\n    slug\n    name\n    id\n  }\n}\n\nfragment PostMore_post on Post {\n  id\n  praise {\n    value\n  }\n  poll {\n    id\n  }\n  acceptedAnswer {\n    acceptedAt\n  }\n  correction {\n    at\n  }\n  sharesSubject\n}\n\nfragment PostTitle_post on Post {\n  kind\n  title\n  acceptedAnswer {\n    acceptedAt\n  }\n}\n\nfragment QuotedReply_comment on Comment {\n  quotesComment\n  quotedComment {\n    text\n    author {\n      displayName\n      id\n    }\n    id\n  }\n  quotedCorrection {\n    sentence\n  }\n}\n\nfragment ReactionBar_subject on Reactable {\n  __isReactable: __typename\n  __typename\n  id\n  reactionCounts {\n    kind\n    count\n  }\n  viewerReaction\n}\n\nfragment SaveButton_subject on Reactable {\n  __isReactable: __typename\n  id\n  viewerHasSaved\n}\n\nfragment SentComment_comment on Comment {\n  author {\n    displayName\n    photoUrl\n    id\n  }\n}\n\nfragment Thread_comment on Comment {\n  id\n  isDeleted\n  author {\n    displayName\n    id\n  }\n  ...CommentItem_comment\n  replies(first: 2) {\n    edges {\n      node {\n        id\n        clientKey\n        author {\n          displayName\n          id\n        }\n        ...CommentItem_comment\n        ...SentComment_comment\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "993ee35453da848d5048d842d6fe5815";

export default node;
