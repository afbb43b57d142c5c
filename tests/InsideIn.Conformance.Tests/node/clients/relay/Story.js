// Read by relay-compiler alone; what it makes of these documents is imported from __generated__.
graphql`
  query StoryViewerQuery {
    viewer { person { displayName } }
  }

  query StoryQuery($id: ID!) {
    node(id: $id) {
      __typename
      ...Story_comments @alias(as: "story")
    }
  }

  fragment Story_comments on Post
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
  @refetchable(queryName: "StoryPageQuery") {
    comments(first: $first, after: $after) @connection(key: "Story_comments") {
      edges { node { id text } }
    }
  }

  mutation StoryCommentMutation($input: AddCommentInput!, $connections: [ID!]!) {
    addComment(input: $input) {
      comment @appendNode(connections: $connections, edgeTypeName: "CommentsEdge") { id text }
      errors { __typename ... on Error { code } }
    }
  }

  subscription StoryAddedSubscription($id: ID!) {
    onCommentAdded(subjectId: $id) { id text }
  }
`;
