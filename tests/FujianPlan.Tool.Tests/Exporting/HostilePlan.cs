using System.Text.Json;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>A plan whose remarks and names mean something to spreadsheets, databases, Markdown, diagrams and terminals.</summary>
internal static class HostilePlan
{
    public static readonly string[] Strings = [.. HostileStrings.All.Where(text => text.Length <= LongestOfACell)];

    // What a cell of a workbook holds; a longer text has a test of its own.
    private const int LongestOfACell = 32_767;

    /// <summary>The same, but for those that no name may be.</summary>
    public static readonly string[] EnglishNames = [.. Strings.Select((text, i) => HostileStrings.Names.Contains(text) ? text : $"Name {i}")];

    /// <summary>A plan of as many agencies as there are strings: each the note and the English name of one.</summary>
    public static string Text { get; } = ToolFolder.Plan
        .Replace("sections:", string.Concat(Strings.Select((text, i) =>
            $"  - {{code: H{i}, id: Hostile{i}, number: {100 + i}, name: 部门第{i}号, english: {JsonSerializer.Serialize(EnglishNames[i])}, note: {JsonSerializer.Serialize(text)}}}\n")) + "sections:", StringComparison.Ordinal)
        .Replace("title: 夯实基础", $"title: 夯实基础\n    note: {JsonSerializer.Serialize(string.Concat(Strings.Where(text => text.Length < 100)))}", StringComparison.Ordinal);
}
