using Microsoft.Playwright;

namespace InsideIn.Browser;

/// <summary>A way of looking at a screen: how wide the window is, in which colours, and from which side people read.</summary>
internal sealed record Look(string Name, int Width, int Height, ColorScheme Colours = ColorScheme.Light, bool IsForced = false, bool IsFromTheRight = false)
{
    // Two frames, so that what follows the window by script has followed it; then what fades has faded.
    private const string Settle = """
        async dir => {
          document.documentElement.dir = dir;
          await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
          const fading = document.getAnimations().filter(animation => animation.effect.getComputedTiming().iterations !== Infinity);
          await Promise.allSettled(fading.map(animation => animation.finished));
        }
        """;

    /// <summary>Every screen must do in each of these.</summary>
    public static readonly Look[] All =
    [
        new("light", 1280, 900),
        new("dark", 1280, 900, ColorScheme.Dark),
        new("320 px", 320, 640),
        new("right to left", 1280, 900, IsFromTheRight: true),
        new("forced colours", 1280, 900, IsForced: true),
    ];

    /// <summary>Shows the open page so, without loading it anew. Nothing fades, so what is looked at stands still.</summary>
    public async Task TakeOnAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new()
        {
            ColorScheme = Colours,
            ForcedColors = IsForced ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await page.EvaluateAsync(Settle, IsFromTheRight ? "rtl" : "ltr");
    }
}
