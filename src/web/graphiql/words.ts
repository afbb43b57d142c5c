/** What this page says; GraphiQL itself speaks English only. */
export const words = {
  title: 'GraphiQL',
  loading: 'Opening …',
  signedOut: 'Sign in to ask the API as yourself. You see what you may see, and what you change is changed.',
  denied: 'Outside development the schema is shown to administrators.',
  unreachable: 'The server cannot be reached.',
  signIn: 'Sign in',
  retry: 'Try again',
  home: 'To the network',
  logo: 'Inside-In',
};

/** What the first tab holds. */
export const firstQuery = `# Ctrl and Enter runs the query;
# Ctrl and Space proposes what fits.
query Me {
  viewer {
    person {
      displayName
      handle
    }
    roles
  }
}
`;
