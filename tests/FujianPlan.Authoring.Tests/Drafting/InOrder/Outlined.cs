using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Drafting.InOrder;

namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>What is made of a notice that stands in order, as text: a line for each entry, and each doubt under its entry.</summary>
internal static class Outlined
{
    /// <summary>The letter that stands before the plans of these tests.</summary>
    public const string Letter = "青川市人民政府办公室关于印发青川市便民行动方案的通知\n各区人民政府，市政府各部门：\n现印发给你们，请遵照执行。\n青川市人民政府办公室\n2025年4月2日\n青川市便民行动方案\n";

    /// <summary>The entries of a plan behind <see cref="Letter"/>.</summary>
    public static string Of(string plan) => OfAll(OrderedNotice.Of(Letter + plan));

    /// <summary>The entries of a notice.</summary>
    public static string OfAll(OrderedNotice? notice) => notice is null ? "disorder" : string.Join('\n', notice.Entries.SelectMany(entry => Lines(entry, string.Empty)));

    private static IEnumerable<string> Lines(OutlineEntry entry, string indent)
    {
        string name = entry.Level == OutlineLevel.Part ? "part" : entry.Code;
        string marker = entry.StatesMarker ? $" ({entry.Marker ?? "none"})" : string.Empty;
        string[] words = [entry.Level >= OutlineLevel.Task ? string.Empty : $"[{entry.Title}]", entry.Text, entry.Clause is { } clause ? "→ " + clause.Replace("\n", "⏎", StringComparison.Ordinal) : string.Empty, entry.DeadlineOfText is { } deadline ? "by " + deadline : string.Empty];
        yield return $"{indent}{name}{marker} {string.Join(' ', words.Where(one => one.Length > 0))}";
        foreach (string doubt in entry.Doubts.Select(doubt => doubt.English))
        {
            yield return $"{indent}  ?? {doubt}";
        }

        foreach (string line in entry.Entries.SelectMany(one => Lines(one, indent + "  ")))
        {
            yield return line;
        }
    }
}
