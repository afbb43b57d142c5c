import { describe, expect, it } from 'vitest';
import { match } from './match';

describe('An address', () => {
  it('gives its parts by name', () => {
    expect(match('/posts/:id', '/posts/UG9zdDox')?.params).toEqual({ id: 'UG9zdDox' });
  });

  it('decodes its parts and forgives a broken escape', () => {
    expect(match('/pages/:slug', '/pages/caf%C3%A9')?.params).toEqual({ slug: 'café' });
    expect(match('/pages/:slug', '/pages/100%')?.params).toEqual({ slug: '100%' });
  });

  it('carries its query, and takes a slash at the end', () => {
    const place = match('/groups/:slug', '/groups/running/?tab=members');
    expect(place?.params.slug).toBe('running');
    expect(place?.search.get('tab')).toBe('members');
  });

  it('does not fit a longer, a shorter or another path', () => {
    expect(match('/posts/:id', '/posts')).toBeNull();
    expect(match('/posts/:id', '/posts/1/edit')).toBeNull();
    expect(match('/posts/:id', '/pages/1')).toBeNull();
    expect(match('/', '/posts')).toBeNull();
  });
});
