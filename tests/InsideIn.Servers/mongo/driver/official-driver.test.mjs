// What others say of the stand-in: the official driver for Node.js, which knows nothing of it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Double, Long, MongoClient, UUID } from 'mongodb';

const client = new MongoClient(process.env.MONGO_ADDRESS, { serverApi: { version: '1', strict: true }, serverSelectionTimeoutMS: 5_000 });
const database = client.db();
const ask = (command) => new MongoClient(process.env.MONGO_ADDRESS).connect().then((plain) => plain.db('admin').command(command).finally(() => plain.close()));
const byId = { hint: '_id_' };
let seats;

before(async () => {
  seats = database.collection('seats');
  await seats.createIndex({ event: 1, place: -1, _id: 1 }, { name: 'byEvent' });
  await seats.createIndex({ handle: 1 }, { name: 'handle', unique: true, partialFilterExpression: { handle: { $type: 'string' } } });
});

after(() => client.close());

test('What is inserted is found, each number in its type', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id, event: 'types', place: Long.fromString('9007199254740993'), share: new Double(2), 2: 'two', 1: 'one' });
  const found = await seats.findOne({ _id: id }, { ...byId, promoteValues: false, raw: false });
  assert.equal(found.place.toString(), '9007199254740993');
  assert.equal(found.share._bsontype, 'Double');
});

test('A unique index refuses the second holder of a key and names it', async () => {
  await seats.insertOne({ _id: new UUID(), handle: 'ada' });
  await seats.insertMany([{ _id: new UUID() }, { _id: new UUID(), handle: null }, { _id: new UUID() }]);
  const clash = await seats.insertOne({ _id: new UUID(), handle: 'ada' }).catch((fault) => fault);
  assert.equal(clash.code, 11000);
  assert.deepEqual(clash.errorResponse?.keyPattern ?? clash.keyPattern, { handle: 1 });
  assert.deepEqual(clash.errorResponse?.keyValue ?? clash.keyValue, { handle: 'ada' });
});

test('An id is taken once', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id });
  await assert.rejects(seats.insertOne({ _id: id }), { code: 11000 });
});

test('A list comes in the order of its index, page by page, without a sort', async () => {
  const statsBefore = await ask({ insideinStats: 1, database: database.databaseName });
  await seats.insertMany(Array.from({ length: 250 }, (_, place) => ({ _id: new UUID(), event: 'list', place })));
  const cursor = seats.find({ event: 'list', place: { $gte: 10, $lt: 240 } }, { hint: 'byEvent', sort: { place: -1, _id: 1 }, batchSize: 100 });
  const places = (await cursor.toArray()).map((seat) => seat.place);
  assert.deepEqual(places, Array.from({ length: 230 }, (_, at) => 239 - at));
  const statsAfter = await ask({ insideinStats: 1, database: database.databaseName });
  assert.equal(statsAfter.blockingSorts, statsBefore.blockingSorts);
  assert.ok(statsAfter.walked - statsBefore.walked < 240);
});

test('A find without an index is refused and counted', async () => {
  await assert.rejects(seats.find({ event: 'list' }).toArray(), { code: 2 });
  await assert.rejects(seats.find({ event: 'list' }, { hint: 'byNothing' }).toArray(), { code: 2 });
  assert.equal((await ask({ insideinStats: 1, database: database.databaseName })).unhinted, 2);
});

test('Ranges of several prefixes are one list', async () => {
  const merged = database.collection('merged');
  await merged.createIndex({ group: 1, at: -1, id: -1 }, { name: 'order' });
  await merged.insertMany(Array.from({ length: 60 }, (_, at) => ({ _id: at, group: at % 3, at, id: at })));
  const found = await merged.find({ $or: [{ group: 0, at: { $lt: 50 } }, { group: 2, at: { $lt: 50 } }] }, { hint: 'order', sort: { at: -1, id: -1 }, limit: 4 }).toArray();
  assert.deepEqual(found.map((one) => one._id), [48, 47, 45, 44]);
  const some = await merged.find({ group: { $in: [1, 2] } }, { hint: 'order', sort: { at: 1, id: 1 }, limit: 3 }).toArray();
  assert.deepEqual(some.map((one) => one._id), [1, 2, 4]);
});

test('More ranges than a server merges are sorted, and that is counted', async () => {
  const sorts = async () => (await ask({ insideinStats: 1, database: database.databaseName })).blockingSorts;
  const list = (count) => database.collection('merged').find({ group: { $in: Array.from({ length: count }, (_, at) => at) } }, { hint: 'order', sort: { at: -1, id: -1 }, limit: 1 }).toArray();
  const sortsBefore = await sorts();
  assert.equal((await list(200))[0]._id, 59);
  assert.equal(await sorts(), sortsBefore);
  assert.equal((await list(201))[0]._id, 59);
  assert.equal(await sorts(), sortsBefore + 1);
});

test('An array stands under each of its elements, once in every list', async () => {
  const tagged = database.collection('tagged');
  await tagged.createIndex({ tags: 1, rank: 1 }, { name: 'byTag' });
  await tagged.insertMany([{ _id: 1, tags: ['a', 'b'], rank: 2 }, { _id: 2, tags: ['b'], rank: 1 }, { _id: 3, tags: [], rank: 0 }, { _id: 4, rank: 5 }]);
  const ids = async (filter, sort) => (await tagged.find(filter, { hint: 'byTag', sort }).toArray()).map((one) => one._id);
  assert.deepEqual(await ids({ tags: 'b' }, { rank: 1 }), [2, 1]);
  assert.deepEqual(await ids({ tags: { $in: ['a', 'b'] } }), [1, 2]);
  assert.deepEqual(await ids({ tags: null }), [4]);
});

test('Counting by an index goes without a scan', async () => {
  assert.equal(await seats.countDocuments({ event: 'list', place: { $lt: 5 } }, { hint: 'byEvent' }), 5);
});

test('A transaction is seen whole when it is committed and not before', async () => {
  const [one, two] = [new UUID(), new UUID()];
  await client.withSession(async (session) => {
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    await seats.insertOne({ _id: one, handle: 'grace' }, { session });
    await seats.insertOne({ _id: two }, { session });
    assert.equal((await seats.find({ _id: one }, { ...byId, session }).toArray()).length, 1);
    assert.equal((await seats.find({ _id: one }, byId).toArray()).length, 0);
    await session.commitTransaction();
    await session.commitTransaction();
  });
  assert.equal((await seats.find({ _id: { $in: [one, two] } }, byId).toArray()).length, 2);
});

test('A transaction that is aborted leaves nothing', async () => {
  const id = new UUID();
  await client.withSession(async (session) => {
    session.startTransaction();
    await seats.insertOne({ _id: id, handle: 'nobody' }, { session });
    await session.abortTransaction();
  });
  assert.equal(await seats.findOne({ _id: id }, byId), null);
  await seats.insertOne({ _id: id, handle: 'nobody' });
});

test('Of two transactions that change one document, the second is refused at once', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id, taken: 0 });
  const [first, second] = [client.startSession(), client.startSession()];
  first.startTransaction();
  second.startTransaction();
  await seats.updateOne({ _id: id }, { $inc: { taken: 1 } }, { session: first });
  const conflict = await seats.updateOne({ _id: id }, { $inc: { taken: 1 } }, { session: second }).catch((fault) => fault);
  assert.equal(conflict.code, 112);
  assert.ok(conflict.hasErrorLabel('TransientTransactionError'));
  const gone = await seats.find({ _id: id }, { ...byId, session: second }).toArray().catch((fault) => fault);
  assert.equal(gone.code, 251);
  await first.commitTransaction();
  await Promise.all([first.endSession(), second.endSession()]);
  assert.equal((await seats.findOne({ _id: id }, byId)).taken, 1);
});

test('A transaction reads as of its beginning and may not write over what came since', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id, taken: 0 });
  await client.withSession(async (session) => {
    session.startTransaction({ readConcern: { level: 'snapshot' } });
    assert.equal((await seats.findOne({ _id: id }, { ...byId, session })).taken, 0);
    await seats.updateOne({ _id: id }, { $set: { taken: 5 } });
    assert.equal((await seats.findOne({ _id: id }, { ...byId, session })).taken, 0);
    await assert.rejects(seats.deleteOne({ _id: id }, { session }), { code: 112 });
  });
});

test('Counting with retries comes out exactly, however many do it at once', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id, taken: 0 });
  await Promise.all(
    Array.from({ length: 20 }, () =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          const { taken } = await seats.findOne({ _id: id }, { ...byId, session });
          await seats.updateOne({ _id: id }, { $set: { taken: taken + 1 } }, { session });
        }),
      ),
    ),
  );
  assert.equal((await seats.findOne({ _id: id }, byId)).taken, 20);
});

test('A write outside waits for the transaction that is in its way', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id, taken: 0 });
  await client.withSession(async (session) => {
    session.startTransaction();
    await seats.updateOne({ _id: id }, { $inc: { taken: 1 } }, { session });
    const waiting = seats.updateOne({ _id: id }, { $inc: { taken: 1 } });
    await session.commitTransaction();
    await waiting;
  });
  assert.equal((await seats.findOne({ _id: id }, byId)).taken, 2);
});

test('A session of one moment reads the same in all its finds', async () => {
  const [one, two] = [new UUID(), new UUID()];
  await seats.insertOne({ _id: one });
  const session = client.startSession({ snapshot: true });
  assert.equal((await seats.find({ _id: { $in: [one, two] } }, { ...byId, session }).toArray()).length, 1);
  await seats.insertOne({ _id: two });
  await seats.deleteOne({ _id: one });
  const later = await seats.find({ _id: { $in: [one, two] } }, { ...byId, session }).toArray();
  assert.deepEqual(later.map((seat) => seat._id.toString()), [one.toString()]);
  await session.endSession();
});

test('A write whose answer is lost is executed once', async () => {
  const id = new UUID();
  await seats.insertOne({ _id: id, taken: 0 });
  await ask({ insideinFault: 'update', database: database.databaseName, when: 'after' });
  await seats.updateOne({ _id: id }, { $inc: { taken: 1 } });
  assert.equal((await seats.findOne({ _id: id }, byId)).taken, 1);
});

test('A commit whose answer is lost is found committed', async () => {
  const id = new UUID();
  await client.withSession(async (session) => {
    session.startTransaction();
    await seats.insertOne({ _id: id }, { session });
    await ask({ insideinFault: 'commitTransaction', database: database.databaseName, when: 'after' });
    await session.commitTransaction();
  });
  assert.notEqual(await seats.findOne({ _id: id }, byId), null);
});

test('A fault asked for comes as often as it was asked for', async () => {
  await ask({ insideinFault: 'find', database: database.databaseName, times: 1, code: 50 });
  await assert.rejects(seats.findOne({ _id: 1 }, byId), { code: 50 });
  assert.equal(await seats.findOne({ _id: 1 }, byId), null);
});

test('Counters are found, changed and given back in one step', async () => {
  const counters = database.collection('counters');
  const take = (more) => counters.findOneAndUpdate({ _id: 'facts' }, { $inc: { next: Long.fromNumber(2) } }, { upsert: true, returnDocument: 'after', ...more });
  assert.equal((await take()).next, 2);
  assert.equal((await take()).next, 4);
  assert.equal((await take({ returnDocument: 'before' })).next, 4);
});

test('What the stable API does not have is refused', async () => {
  await assert.rejects(database.command({ buildInfo: 1 }), { code: 323 });
  await assert.rejects(seats.createIndex({ place: 1 }, { sparse: true }), { code: 323 });
  await assert.rejects(seats.distinct('place'), { code: 59 });
});

test('Indexes are listed and dropped', async () => {
  const names = async () => (await seats.listIndexes().toArray()).map((index) => index.name).sort();
  assert.deepEqual(await names(), ['_id_', 'byEvent', 'handle']);
  await seats.dropIndex('byEvent');
  assert.deepEqual(await names(), ['_id_', 'handle']);
  await assert.rejects(seats.find({ event: 'list' }, { hint: 'byEvent' }).toArray(), { code: 2 });
});

test('A unique index cannot be made over equal keys', async () => {
  const doubled = database.collection('doubled');
  await doubled.insertMany([{ _id: 1, a: 1 }, { _id: 2, a: 1 }]);
  await assert.rejects(doubled.createIndex({ a: 1 }, { unique: true }), { code: 11000 });
});
