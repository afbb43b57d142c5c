using Microsoft.Playwright;

namespace InsideIn.Browser.Keyboard;

/// <summary>A person who has a keyboard and nothing else.</summary>
internal sealed class Hands(IPage page)
{
    // Stops between the address bar and any control of a page; more would be a page that nobody walks by keyboard.
    private const int Farthest = 150;

    /// <summary>Presses the keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Types the text where the focus is.</summary>
    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>
    /// Goes on by Tab until the focus is on what is meant, and presses there.
    /// Errors: <see cref="InvalidOperationException"/> when it is not reached, with the stops on the way.
    /// </summary>
    public Task PressAtAsync(ILocator meant, params string[] keys) => GoAsync(meant, "Tab", keys);

    /// <summary>The same, going back by Shift and Tab.</summary>
    public Task PressBackAtAsync(ILocator meant, params string[] keys) => GoAsync(meant, "Shift+Tab", keys);

    private async Task GoAsync(ILocator meant, string step, string[] keys)
    {
        await Assertions.Expect(meant.First).ToBeVisibleAsync();
        var stops = new List<string>();
        while (!await IsFocusedAsync(meant.First))
        {
            if (stops.Count == Farthest)
            {
                throw new InvalidOperationException($"Not reached by {Farthest} times {step}: {meant}. On the way: {string.Join(", ", stops.TakeLast(20))}.");
            }

            await PressAsync(step);
            stops.Add(await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim().slice(0, 30)"));
        }

        await PressAsync(keys);
    }

    private static Task<bool> IsFocusedAsync(ILocator meant) => meant.EvaluateAsync<bool>("element => element === document.activeElement");
}
