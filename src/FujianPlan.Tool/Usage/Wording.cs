using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary>Words of this program's own, in the language that the user is answered in.</summary>
internal static class Wording
{
    /// <summary>One of two wordings.</summary>
    /// <param name="english">In English.</param>
    /// <param name="chinese">In Chinese.</param>
    public static string Of(string english, string chinese) => new FindingText(english, chinese).In(CultureInfo.CurrentUICulture);

    /// <summary>Things one after another, with what stands between them in the language of the user.</summary>
    /// <param name="items">The things.</param>
    public static string List(IEnumerable<string> items) => string.Join(Of(", ", "、"), items);

    /// <summary>The first of many things, and how many more there are.</summary>
    /// <param name="items">The things.</param>
    /// <param name="most">How many are told.</param>
    public static string First(IReadOnlyCollection<string> items, int most)
    {
        string more = (items.Count - most).ToString("N0", CultureInfo.InvariantCulture);
        return items.Count <= most ? List(items) : List(items.Take(most)) + Of($" and {more} more", $"，另有 {more} 个");
    }

    /// <summary>How many there are of something, as English has it: <c>1 task</c>, <c>2,000 tasks</c>. Chinese needs no such thing.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="several">What several are called; null for the same with an s.</param>
    public static string Count(long count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : several ?? one + "s")}");
}
