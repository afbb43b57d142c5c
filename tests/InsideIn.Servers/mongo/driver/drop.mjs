// Drops the database of an address.

import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_ADDRESS, { serverSelectionTimeoutMS: 10_000 });
await client.db().dropDatabase();
await client.close();
