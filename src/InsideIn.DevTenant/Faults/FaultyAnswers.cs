using Microsoft.AspNetCore.Http;

namespace InsideIn.DevTenant;

/// <summary>Spoils answers as <see cref="Faults"/> says, before or after the real work was done.</summary>
internal static class FaultyAnswers
{
    public static async Task Spoil(HttpContext context, RequestDelegate next, DevelopmentTenant tenant)
    {
        if (context.Request.Path.StartsWithSegments(ControlEndpoint.Prefix) || tenant.Faults.TakeTransport(context.Request.Path.Value ?? "") is not { } fault)
        {
            await next(context);
            return;
        }
        if (fault.DelayMilliseconds > 0)
            await Task.Delay(fault.DelayMilliseconds, context.RequestAborted);
        if (fault.Answer() is { } answer)
            await GraphEndpoint.Write(context, answer, tenant);
        else if (fault.Cut || fault.Truncate)
            await Halve(context, next, fault.Cut);
        else
            await next(context);
    }

    /// <summary>Sends the first half of the real answer: of a cut one the length is still announced, then the connection ends.</summary>
    private static async Task Halve(HttpContext context, RequestDelegate next, bool isCut)
    {
        var wire = context.Response.Body;
        using var whole = new MemoryStream();
        context.Response.Body = whole;
        await next(context);
        context.Response.Body = wire;

        var half = whole.ToArray()[..(int)(whole.Length / 2)];
        context.Response.ContentLength = isCut ? whole.Length : half.Length;
        await wire.WriteAsync(half, context.RequestAborted);
        await wire.FlushAsync(context.RequestAborted);
        if (isCut)
            context.Abort();
    }
}
