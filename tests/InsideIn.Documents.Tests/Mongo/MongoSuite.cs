using InsideIn.Documents.Tests.Model;

namespace InsideIn.Documents.Tests.Mongo;

// The shared suite through the official C driver, on the stand-in server or on the one that INSIDEIN_TEST_MONGODB names.
[NeedsMongo]
public sealed class MongoReadingTests() : ReadingTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoWritingTests() : WritingTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoFactTests() : FactTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoDecisionTests() : DecisionTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoRaceTests() : RaceTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoChangingTypesTests() : ChangingTypesTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoTelemetryTests() : TelemetryTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoModelTests() : ModelTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoScheduleTests() : ScheduleTests(new MongoFixture());

[NeedsMongo]
[Collection(Alone.Name)]
public sealed class MongoBlobTests() : BlobTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoGrowthTests() : GrowthTests(new MongoFixture());

[NeedsMongo]
public sealed class MongoCopyingTests() : CopyingTests(new MongoFixture());
