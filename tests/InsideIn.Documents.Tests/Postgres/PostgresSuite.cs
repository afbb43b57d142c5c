using InsideIn.Documents.Tests.Model;

namespace InsideIn.Documents.Tests.Postgres;

// The shared suite on a real PostgreSQL server.
[NeedsPostgres]
public sealed class PostgresReadingTests() : ReadingTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresWritingTests() : WritingTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresFactTests() : FactTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresDecisionTests() : DecisionTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresRaceTests() : RaceTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresChangingTypesTests() : ChangingTypesTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresTelemetryTests() : TelemetryTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresModelTests() : ModelTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresScheduleTests() : ScheduleTests(new PostgresFixture());

[NeedsPostgres]
[Collection(Alone.Name)]
public sealed class PostgresBlobTests() : BlobTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresGrowthTests() : GrowthTests(new PostgresFixture());

[NeedsPostgres]
public sealed class PostgresCopyingTests() : CopyingTests(new PostgresFixture());
