import { useEffect, useRef } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { useUploadsMutation } from '../../../__generated__/useUploadsMutation.graphql';
import { failureText, refusalText } from '../../../relay/refusal';
import { messages } from '../messages';
import { type Attached, mostFiles } from './Attached';
import { put, typeOf } from './upload';

type Change = (files: (before: readonly Attached[]) => readonly Attached[]) => void;

/** Brings files to the server as soon as they are chosen, tells how far each is, and tries again on request. */
export function useUploads(change: Change): {
  add: (files: readonly File[], there: number) => void;
  retry: (key: string) => void;
  remove: (key: string) => void;
  pictureOf: (key: string) => File | undefined;
} {
  const [announce] = useMutation<useUploadsMutation>(graphql`
    mutation useUploadsMutation($input: CreateUploadInput!) {
      createUpload(input: $input) {
        upload {
          path
          file {
            id
          }
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const chosen = useRef(new Map<string, { file: File; stop: AbortController }>());
  useEffect(() => {
    const all = chosen.current;
    return () => {
      for (const { stop } of all.values()) stop.abort();
    };
  }, []);

  const set = (key: string, now: Partial<Attached>) =>
    change((files) => files.map((file) => (file.key === key ? { ...file, ...now } : file)));

  const send = (key: string) => {
    const found = chosen.current.get(key);
    if (!found) return;
    const { file, stop } = found;
    const input = {
      fileName: file.name,
      contentType: typeOf(file),
      sizeInBytes: file.size,
      clientKey: crypto.randomUUID(),
    };
    set(key, { part: 0, problem: undefined });
    announce({
      variables: { input },
      onCompleted: ({ createUpload: { upload, errors } }) => {
        if (!upload) return set(key, { problem: refusalText(errors) ?? messages.fileFailed });
        put(upload.path, file, (part) => set(key, { part }), stop.signal)
          .then(() => set(key, { part: 1, fileId: upload.file.id }))
          .catch(() => {
            if (!stop.signal.aborted) set(key, { problem: messages.fileFailed });
          });
      },
      onError: (error) => set(key, { problem: failureText(error) }),
    });
  };

  return {
    add: (files, there) => {
      const fresh = files.slice(0, Math.max(0, mostFiles - there)).map((file): Attached => {
        const key = crypto.randomUUID();
        chosen.current.set(key, { file, stop: new AbortController() });
        return { key, name: file.name, isPicture: file.type.startsWith('image/'), part: 0 };
      });
      change((before) => [...before, ...fresh]);
      for (const { key } of fresh) send(key);
    },
    retry: send,
    remove: (key) => {
      chosen.current.get(key)?.stop.abort();
      chosen.current.delete(key);
      change((before) => before.filter((file) => file.key !== key));
    },
    pictureOf: (key) => chosen.current.get(key)?.file,
  };
}
