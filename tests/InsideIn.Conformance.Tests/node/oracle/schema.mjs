// T1 and I1: our SDL is a schema to graphql-js, and our introspection builds the same one.
// node oracle/schema.mjs --url URL --printed FILE --source FILE: the SDL as our printer writes it, and that from which the schema was made
import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql-17';
import { readArguments } from './arguments.mjs';

const { url, printed, source } = readArguments({ url: '', printed: '', source: '' });
const text = readFileSync(printed, 'utf8');
deepEqual(validateSchema(buildSchema(text)), []);

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
const client = buildClientSchema(await introspect(everything));
deepEqual(validateSchema(client), []);
equal(printSchema(client), text.trimEnd());
equal(sorted(client), sorted(buildSchema(readFileSync(source, 'utf8'))));

for (const left of Object.keys(everything)) buildClientSchema(await introspect({ ...everything, [left]: false }));
buildClientSchema(await introspect({}));

function sorted(schema) {
  return printSchema(lexicographicSortSchema(schema));
}

async function introspect(options) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery(options) }),
  });
  const { data, errors } = await response.json();
  equal(errors, undefined, JSON.stringify(errors));
  return data;
}
