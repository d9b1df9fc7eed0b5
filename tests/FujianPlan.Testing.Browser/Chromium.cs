using Microsoft.Playwright;

namespace FujianPlan.Testing;

/// <summary>
/// A headless Chromium, the one that is installed on the machine: the program without windows if it is there. That is the same engine, and does half of the work,
/// as it leaves out all that a whole browser does around its pages.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    // What a page waits for comes, or the test fails: how soon is the machine's affair. A wait ends when it comes, so that a long one costs nothing.
    private const float Patience = 120_000;

    public const string Missing = "Needs Chromium. Debian: apt-get install chromium-headless-shell (or chromium).";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if ((InstalledProgram.PathOf("chromium-headless-shell") ?? InstalledProgram.PathOf("chromium")) is { } program)
        {
            _playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(Patience);
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>A page of a reader; the test is skipped where there is no browser.</summary>
    /// <param name="site">The site.</param>
    /// <param name="language">The reader's language, such as <c>zh-CN</c>.</param>
    /// <param name="complaints">Takes what the page complains of: errors of its scripts, and answers that are errors.</param>
    public Task<IPage> Page(Uri site, string language, ICollection<string> complaints) =>
        Page(new() { BaseURL = site.ToString(), Locale = language }, complaints);

    /// <summary>A page of a reader; the test is skipped where there is no browser.</summary>
    /// <param name="reader">What the reader has: a language, a screen, dark or light colours.</param>
    /// <param name="complaints">Takes what the page complains of: errors of its scripts, and answers that are errors.</param>
    public async Task<IPage> Page(BrowserNewContextOptions reader, ICollection<string> complaints)
    {
        Assert.SkipWhen(_browser is null, Missing);
        IBrowserContext context = await _browser.NewContextAsync(reader);
        context.SetDefaultTimeout(Patience);
        IPage page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                complaints.Add($"{response.Status} {response.Url}");
            }
        };
        return page;
    }
}
