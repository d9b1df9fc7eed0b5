using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Words for duties and deadlines that stand in a text, a heading or a passage, and became none.</summary>
/// <param name="bodies">The bodies that the notice names.</param>
internal sealed class UnreadDuties(NamedBodies bodies)
{
    private const int MostShown = 12;
    private const int LongestShown = 400;
    private const int Piece = 32;
    private const int LongestTitle = 40;

    private static readonly char[] Signs = ['。', '；', '！', '？', '，', '、', '：', '（'];

    private readonly DutyBrackets _brackets = new(bodies);
    private readonly DutySentences _sentences = new(bodies);

    /// <summary>Begins with a notice.</summary>
    /// <param name="clauses">Its clauses.</param>
    public static UnreadDuties Of(IEnumerable<string> clauses) => new(NamedBodies.Of(clauses));

    /// <summary>Those of an entry: of its heading and its texts.</summary>
    /// <param name="title">The heading; null where it has none.</param>
    /// <param name="texts">The texts.</param>
    public IReadOnlyList<DraftDoubt> In(string? title, IEnumerable<string> texts) => [.. In(title ?? string.Empty, isItem: false), .. texts.SelectMany(text => In(text))];

    /// <summary>Those of an entry whose first line may be a title without a sign at its end: what stands behind that is told without it.</summary>
    /// <param name="title">The heading; null where it has none.</param>
    /// <param name="text">The text, as the notice has it without its layout.</param>
    /// <param name="paragraphs">The text with a line for each of its paragraphs.</param>
    /// <param name="isAlone">Whether nobody has a duty there: then whatever a body is said to do may be its duty.</param>
    public IReadOnlyList<DraftDoubt> In(string? title, string text, string paragraphs, bool isAlone)
    {
        int line = paragraphs.IndexOf('\n');
        bool isTitle = line is > 1 and <= LongestTitle && line < text.Length && paragraphs.IndexOfAny(Signs, 0, line) < 0;
        IReadOnlyList<DraftDoubt> behind = isTitle ? In(text.Substring(line), isAlone: isAlone) : [];

        // A page may have cut the line: then the words are told as one.
        return behind.Count == 0 ? [.. In(title ?? string.Empty, isItem: false), .. In(text, isAlone: isAlone)] : [.. In(title ?? string.Empty, isItem: false), .. In(text.Substring(0, line), isItem: false), .. behind];
    }

    /// <summary>Those of some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isItem">Whether they are the words of an item, and no heading.</param>
    /// <param name="isAlone">Whether nobody has a duty there: then whatever a body is said to do may be its duty.</param>
    /// <returns>A doubt that shows them; empty where there are none.</returns>
    public IReadOnlyList<DraftDoubt> In(string words, bool isItem = true, bool isAlone = false)
    {
        if (words.Length == 0)
        {
            return [];
        }

        string wide = Sentences.WithWideSigns(words);
        (int Start, int End)[] brackets = [.. _brackets.In(wide)];
        string[] found = [.. Joined(brackets.Concat(_sentences.In(wide, brackets, isItem, isAlone))).Select(one => words.Substring(one.Start, one.End - one.Start)).Distinct()];
        return found.Length == 0 ? [] : [Doubt(found)];
    }

    private static DraftDoubt Doubt(string[] found)
    {
        string[] first = [.. found.Take(MostShown)];
        int more = found.Length - first.Length;
        string shown = string.Join("”, “", first.Select(one => Whole(one))), chinese = string.Join("”“", first.Select(one => Whole(one)));
        return new DraftDoubt(new FindingText(
            $"These words are about duties, but no duty was written for them: “{shown}”{(more > 0 ? $", and {more} more" : string.Empty)}",
            $"以下文字涉及职责，没有据此写入任何职责：“{chinese}”{(more > 0 ? $"，另有 {more} 处" : string.Empty)}"))
        {
            Words = first,
            Readings = [DoubtReading.AsDrafted("The words give nobody a duty that the plan should list.", "这些文字没有规定应列入方案的职责。")],
        };
    }

    // All of it, as far as it can be read: a fragment would hide whom the rest names.
    private static string Whole(string words)
    {
        StringBuilder shown = new();
        for (int at = 0, next; at < words.Length && at < LongestShown; at = next)
        {
            next = Math.Min(words.Length, at + Piece);
            next -= next < words.Length && char.IsHighSurrogate(words[next - 1]) ? 1 : 0;
            shown.Append(ShownText.Of(words.Substring(at, next - at)));
        }

        return words.Length > LongestShown ? shown.Append('…').ToString() : shown.ToString();
    }

    // What overlaps is told as one.
    private static IEnumerable<(int Start, int End)> Joined(IEnumerable<(int Start, int End)> stretches)
    {
        (int Start, int End) open = (-1, -1);
        foreach ((int start, int end) in stretches.OrderBy(one => one.Start))
        {
            if (start < open.End)
            {
                open.End = Math.Max(open.End, end);
                continue;
            }

            if (open.End > open.Start)
            {
                yield return open;
            }

            open = (start, end);
        }

        if (open.End > open.Start)
        {
            yield return open;
        }
    }
}
