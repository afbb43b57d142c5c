using System.Runtime.InteropServices;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>The functions of libmongoc and libbson that the engine needs, under their own names. Source: their manuals, version 1.23.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_init")]
    public static partial void Init();

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_log_set_handler")]
    public static partial void SetLogHandler(delegate* unmanaged[Cdecl]<int, byte*, byte*, nint, void> handler, nint user);

    // Addresses.
    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_uri_new_with_error", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint NewUri(string text, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_uri_destroy")]
    public static partial void DestroyUri(nint uri);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_uri_get_option_as_int32", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int UriNumber(nint uri, string option, int fallback);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_uri_set_option_as_int32", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool SetUriNumber(nint uri, string option, int value);

    // The pool.
    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_new_with_error")]
    public static partial nint NewPool(nint uri, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_destroy")]
    public static partial void DestroyPool(nint pool);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_max_size")]
    public static partial void SetPoolSize(nint pool, uint size);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_set_error_api")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool SetErrorApi(nint pool, int version);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_set_appname", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool SetAppName(nint pool, string name);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_set_server_api")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool SetServerApi(nint pool, nint api, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_server_api_new")]
    public static partial nint NewServerApi(int version);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_server_api_strict")]
    public static partial void SetStrict(nint api, [MarshalAs(UnmanagedType.U1)] bool isStrict);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_server_api_destroy")]
    public static partial void DestroyServerApi(nint api);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_pop")]
    public static partial nint Pop(nint pool);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_pool_push")]
    public static partial void Push(nint pool, nint client);

    // Commands, reads and writes.
    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_command_simple", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool Command(nint client, string database, nint command, nint readPreference, nint reply, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_write_command_with_opts", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WriteCommand(nint client, string database, nint command, nint options, nint reply, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_get_collection", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint GetCollection(nint client, string database, string collection);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_collection_destroy")]
    public static partial void DestroyCollection(nint collection);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_collection_find_with_opts")]
    public static partial nint Find(nint collection, nint filter, nint options, nint readPreference);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_collection_aggregate")]
    public static partial nint Aggregate(nint collection, int flags, nint pipeline, nint options, nint readPreference);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_cursor_next")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool Next(nint cursor, out nint document);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_cursor_error_document")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool CursorError(nint cursor, ref DriverError error, out nint reply);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_cursor_destroy")]
    public static partial void DestroyCursor(nint cursor);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_collection_create_bulk_operation_with_opts")]
    public static partial nint NewBulk(nint collection, nint options);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_set_client_session")]
    public static partial void SetBulkSession(nint bulk, nint session);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_insert_with_opts")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool BulkInsert(nint bulk, nint document, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_update_one_with_opts")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool BulkUpdate(nint bulk, nint filter, nint change, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_replace_one_with_opts")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool BulkReplace(nint bulk, nint filter, nint document, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_remove_one_with_opts")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool BulkRemoveOne(nint bulk, nint filter, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_remove_many_with_opts")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool BulkRemoveMany(nint bulk, nint filter, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_execute")]
    public static partial uint ExecuteBulk(nint bulk, nint reply, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_bulk_operation_destroy")]
    public static partial void DestroyBulk(nint bulk);

    // Sessions and transactions.
    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_session_opts_new")]
    public static partial nint NewSessionOptions();

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_session_opts_destroy")]
    public static partial void DestroySessionOptions(nint options);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_session_opts_set_causal_consistency")]
    public static partial void SetCausal(nint options, [MarshalAs(UnmanagedType.U1)] bool isCausal);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_session_opts_set_snapshot")]
    public static partial void SetSnapshot(nint options, [MarshalAs(UnmanagedType.U1)] bool isSnapshot);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_session_opts_set_default_transaction_opts")]
    public static partial void SetTransactionOptions(nint options, nint transaction);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_transaction_opts_new")]
    public static partial nint NewTransactionOptions();

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_transaction_opts_destroy")]
    public static partial void DestroyTransactionOptions(nint options);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_transaction_opts_set_read_concern")]
    public static partial void SetReadConcern(nint options, nint concern);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_transaction_opts_set_write_concern")]
    public static partial void SetWriteConcern(nint options, nint concern);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_transaction_opts_set_max_commit_time_ms")]
    public static partial void SetMaxCommitTime(nint options, long milliseconds);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_read_concern_new")]
    public static partial nint NewReadConcern();

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_read_concern_set_level", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool SetLevel(nint concern, string level);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_read_concern_destroy")]
    public static partial void DestroyReadConcern(nint concern);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_write_concern_new")]
    public static partial nint NewWriteConcern();

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_write_concern_set_wmajority")]
    public static partial void SetMajority(nint concern, int timeoutMilliseconds);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_write_concern_set_journal")]
    public static partial void SetJournal(nint concern, [MarshalAs(UnmanagedType.U1)] bool isJournaled);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_write_concern_destroy")]
    public static partial void DestroyWriteConcern(nint concern);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_start_session")]
    public static partial nint StartSession(nint client, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_session_append")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool AppendSession(nint session, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_session_start_transaction")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool StartTransaction(nint session, nint options, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_session_commit_transaction")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool CommitTransaction(nint session, nint reply, ref DriverError error);

    [LibraryImport(Libmongoc.Driver, EntryPoint = "mongoc_client_session_destroy")]
    public static partial void DestroySession(nint session);

    // Documents.
    [LibraryImport(Libmongoc.Documents, EntryPoint = "bson_new_from_data")]
    public static partial nint NewDocument(byte* data, nuint length);

    [LibraryImport(Libmongoc.Documents, EntryPoint = "bson_init")]
    public static partial void InitDocument(nint document);

    [LibraryImport(Libmongoc.Documents, EntryPoint = "bson_get_data")]
    public static partial byte* Data(nint document);

    [LibraryImport(Libmongoc.Documents, EntryPoint = "bson_destroy")]
    public static partial void DestroyDocument(nint document);
}
