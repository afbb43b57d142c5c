import { version } from 'graphql';
import { version as next } from 'graphql-17';

console.log(`graphql ${version}, graphql ${next}`);
