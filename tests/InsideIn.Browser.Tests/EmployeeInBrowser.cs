using Microsoft.Playwright;

namespace InsideIn.Browser;

/// <summary>One person at their browser. Errors in the console and reports of the content policy are kept, so that a test can demand none.</summary>
public sealed class EmployeeInBrowser
{
    private readonly string alias;

    public EmployeeInBrowser(string alias, IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        this.alias = alias;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                Complaints.Add($"{alias}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Complaints.Add($"{alias}: {error}");
    }

    /// <summary>The open page.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained of: script errors and breaches of the content policy.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses on other hosts that the browser asked for.</summary>
    public List<string> AskedElsewhere { get; } = [];

    /// <summary>Signs in as a newcomer does: opens the network, is sent to the tenant, picks the person.</summary>
    public async Task SignInAsync()
    {
        await Page.GotoAsync("/");
        await Button("Sign in").ClickAsync();
        await Page.GetByTestId($"pick-{alias}").ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "Write a post" })).ToBeVisibleAsync();
    }

    /// <summary>The button with this name.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>The field with this label.</summary>
    public ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    /// <summary>The text, wherever it stands.</summary>
    public ILocator Text(string text) => Page.GetByText(text);
}
