using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>A page that a reader has opened.</summary>
/// <param name="Page">The page.</param>
/// <param name="Address">Its address, without a place in it.</param>
/// <param name="Complaints">What went wrong in it: errors, and requests that left it.</param>
/// <param name="IsOfUsualReader">Whether another test may go on with the reader's browser: to start one takes longer than most tests.</param>
internal sealed record OpenPage(IPage Page, string Address, List<string> Complaints, bool IsOfUsualReader) : IAsyncDisposable
{
    private static readonly ConcurrentBag<(IPage Page, List<string> Complaints)> Idle = [];

    /// <summary>The place in it that is shown: #task=1.5.</summary>
    public async Task<string> Place() => Uri.UnescapeDataString(await Page.EvaluateAsync<string>("location.hash"));

    /// <summary>The browser of a usual reader whom no test needs any more, and who remembers nothing; null where there is none.</summary>
    public static (IPage Page, List<string> Complaints)? UsualReader() => Idle.TryTake(out (IPage, List<string>) reader) ? reader : null;

    public async ValueTask DisposeAsync()
    {
        if (!IsOfUsualReader || TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            await Page.Context.CloseAsync();
            return;
        }

        await Page.EvaluateAsync("localStorage.clear()");
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        await Page.GotoAsync("about:blank");
        Complaints.Clear();
        Idle.Add((Page, Complaints));
    }

    /// <summary>Goes to a place, as a link of somebody else does.</summary>
    public async Task GoTo(string place)
    {
        await Page.GotoAsync(Address + place);

        // A change within the page is shown a moment after it is made.
        await Page.WaitForFunctionAsync("() => document.getElementById('main')?.dataset.place === location.hash");
    }

    /// <summary>How addresses name a plan of a page of several.</summary>
    public Task<string> Key(int plan) => Page.EvaluateAsync<string>("plan => JSON.parse(document.getElementById('family').textContent).keys[plan]", plan);

    /// <summary>The heading of what is shown.</summary>
    public Task<string> Heading() => Text("main h1");

    /// <summary>The text of the first element.</summary>
    public async Task<string> Text(string selector) => Flat(await Page.Locator(selector).First.TextContentAsync() ?? string.Empty);

    /// <summary>The texts of all elements.</summary>
    public async Task<string[]> Texts(string selector) => [.. (await Page.Locator(selector).AllTextContentsAsync()).Select(Flat)];

    /// <summary>The rows of the first table with a caption, cell by cell.</summary>
    public async Task<string[]> Rows(string caption) => await Page.EvaluateAsync<string[]>(
        "caption => [...[...document.querySelectorAll('table')].find(table => table.caption.textContent === caption).tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent).join('|'))",
        caption);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
