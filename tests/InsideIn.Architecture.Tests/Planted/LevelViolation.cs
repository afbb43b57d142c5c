#pragma warning disable RS0030 // The planted violations that prove that the architecture tests can fail.

namespace InsideIn.Architecture.Planted.Access
{
    internal static class Door
    {
        public static async Task<Func<int>> Open()
        {
            await Task.Yield();
            return () => Posts.Letter.Count;
        }
    }
}

namespace InsideIn.Architecture.Planted.Posts
{
    internal static class Letter
    {
        public static int Count => 1;
    }
}

namespace InsideIn.Architecture.Planted.Events
{
    internal sealed class Neighbour
    {
        public static async Task<DateTime> Ask()
        {
            await Task.Yield();
            return new Func<DateTime>(() => Posts.Letter.Count > 0 ? DateTime.UtcNow : default)();
        }
    }
}

namespace InsideIn.Architecture.Planted.Names
{
    internal sealed class PostManager;
}

namespace InsideIn.Architecture.Planted.Mirrors
{
    internal static class Mirror
    {
        public static Func<object?> Find(object of) => () => of.GetType().GetMethod("ToString")!.Invoke(of, null);
    }
}
