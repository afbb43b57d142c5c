using InsideIn.Documents.Tests.Model;

namespace InsideIn.Documents.Tests.Sqlite;

// The shared suite on SQLite. Another engine joins with its fixture and the same list.
public sealed class SqliteReadingTests() : ReadingTests(new SqliteFixture());

public sealed class SqliteWritingTests() : WritingTests(new SqliteFixture());

public sealed class SqliteFactTests() : FactTests(new SqliteFixture());

public sealed class SqliteDecisionTests() : DecisionTests(new SqliteFixture());

public sealed class SqliteRaceTests() : RaceTests(new SqliteFixture());

public sealed class SqliteChangingTypesTests() : ChangingTypesTests(new SqliteFixture());

public sealed class SqliteTelemetryTests() : TelemetryTests(new SqliteFixture());

public sealed class SqliteModelTests() : ModelTests(new SqliteFixture());

public sealed class SqliteScheduleTests() : ScheduleTests(new SqliteFixture());

[Collection(Alone.Name)]
public sealed class SqliteBlobTests() : BlobTests(new SqliteFixture());

public sealed class SqliteGrowthTests() : GrowthTests(new SqliteFixture());

public sealed class SqliteCopyingTests() : CopyingTests(new SqliteFixture());
