/** What the server tells the browser about sign-in, from `/config.json`. */
export interface SignInConfig {
  clientId: string;
  authority: string;
  knownAuthorities: string[];
  /** OpenID configuration as JSON text; only where the authority cannot be asked for it. */
  authorityMetadata?: string | null;
  scopes: string[];
  /** True where anybody may sign in as anybody: development and demo. */
  isDevelopmentTenant: boolean;
}

let asked: Promise<SignInConfig> | undefined;

export function signInConfig(): Promise<SignInConfig> {
  asked ??= fetch('/config.json').then((response) => {
    if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
    return response.json() as Promise<SignInConfig>;
  });
  return asked;
}
