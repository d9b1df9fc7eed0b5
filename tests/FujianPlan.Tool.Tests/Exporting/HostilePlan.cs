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
        "𠮷", "CR LF\r\nhere, LF\nhere, CR\rhere", "a\n::error::b\n ::debug::c", "\ttab\t", "  blanks  ", "_x0041_ _x0041_x0042_ _X000D_ _x00000041_ _x000D", "##vso[task.complete]\n##[error]x###",
        "\uE000 private \U000F0000", "+1", "-x", "@x", "\"",
    ];

    /// <summary>The same, but for those whose white space no name may have.</summary>
    public static readonly string[] EnglishNames = [.. Strings.Select((text, i) => text.Trim() == text && text.IndexOfAny(['\r', '\n', '\t']) < 0 ? text : $"Name {i}")];

    /// <summary>A plan of as many agencies as there are strings: each the note and the English name of one.</summary>
    public static string Text { get; } = ToolFolder.Plan
        .Replace("sections:", string.Concat(Strings.Select((text, i) =>
            $"  - {{code: H{i}, id: Hostile{i}, number: {100 + i}, name: 部门第{i}号, english: {JsonSerializer.Serialize(EnglishNames[i])}, note: {JsonSerializer.Serialize(text)}}}\n")) + "sections:", StringComparison.Ordinal)
        .Replace("title: 夯实基础", $"title: 夯实基础\n    note: {JsonSerializer.Serialize(string.Concat(Strings))}", StringComparison.Ordinal);
}
