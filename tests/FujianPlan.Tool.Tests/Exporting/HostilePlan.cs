using System.Text.Json;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>A plan whose remarks and names mean something to spreadsheets, databases, Markdown, diagrams and terminals.</summary>
internal static class HostilePlan
{
    public static readonly string[] Strings =
    [
        "=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "-2", "@SUM(1)", "'quoted'", "a'; DROP TABLE agency; --", "back\\slash\\", "\\'; --",
        "| cell | `code` | <b>bold</b> | [link](http://x) |", "# head *em* _em_ ~~no~~ &amp; &#61;", "\"]; click a1 \"javascript:alert(1)", "#quot; #35;",
        "comma, \"quote\"", "::error::x", "𠮷野家 😀", "two words", "%s {0} $1 ${x} {{x}}", "--%>", "NULL", "'=1'",
    ];

    /// <summary>A plan of as many agencies as there are strings: each the note and the English name of one.</summary>
    public static string Text { get; } = ToolFolder.Plan
        .Replace("sections:", string.Concat(Strings.Select((text, i) =>
            $"  - {{code: H{(char)('A' + i)}, id: Hostile{i}, number: {100 + i}, name: 部门{(char)('甲' + i)}, english: {JsonSerializer.Serialize(text)}, note: {JsonSerializer.Serialize(text)}}}\n")) + "sections:", StringComparison.Ordinal)
        .Replace("title: 夯实基础", $"title: 夯实基础\n    note: {JsonSerializer.Serialize(string.Concat(Strings))}", StringComparison.Ordinal);
}
