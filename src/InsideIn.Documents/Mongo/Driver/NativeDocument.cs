using System.Runtime.InteropServices;

namespace InsideIn.Documents.Mongo.Driver;

/// <summary>A document in the driver's memory.</summary>
internal sealed unsafe class NativeDocument : IDisposable
{
    // The driver's structure is 128 bytes at a multiple of 128, with its length behind four bytes of flags.
    private const nuint Size = 128;
    private const int LengthAt = 4;

    private readonly bool isOwn;

    private NativeDocument(nint handle, bool isOwn)
    {
        Handle = handle;
        this.isOwn = isOwn;
    }

    public nint Handle { get; }

    /// <summary>A copy of <paramref name="bson"/>, to which the driver may append.</summary>
    public static NativeDocument Of(ReadOnlySpan<byte> bson)
    {
        fixed (byte* data = bson)
        {
            var handle = Native.NewDocument(data, (nuint)bson.Length);
            return handle != 0 ? new NativeDocument(handle, isOwn: false) : throw new InvalidOperationException($"The driver takes these {bson.Length} bytes for no document.");
        }
    }

    /// <summary>A place for the driver's answer, empty until it has answered.</summary>
    public static NativeDocument ForReply()
    {
        var place = (nint)NativeMemory.AlignedAlloc(Size, Size);
        Native.InitDocument(place);
        return new NativeDocument(place, isOwn: true);
    }

    /// <summary>The bytes of a document that the driver keeps; valid as long as it says.</summary>
    public static ReadOnlySpan<byte> Bytes(nint document) => new(Native.Data(document), *(int*)(document + LengthAt));

    /// <summary>The bytes, valid until this is disposed.</summary>
    public ReadOnlySpan<byte> Content => Bytes(Handle);

    public void Dispose()
    {
        Native.DestroyDocument(Handle);
        if (isOwn)
        {
            NativeMemory.AlignedFree((void*)Handle);
        }
    }
}
