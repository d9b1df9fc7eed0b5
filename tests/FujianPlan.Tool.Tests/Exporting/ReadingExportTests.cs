using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FujianPlan.Tool.Tests.Printing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>What is exported to be read, Markdown and diagrams: what goes in is shown, and nothing else comes of it.</summary>
public sealed class ReadingExportTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Markdown_ShowsEveryCharacter()
    {
        _folder.Write("plan.yaml", PlanOfTasks(i => $"text: [{JsonSerializer.Serialize(HostilePlan.Strings[i])}]"));
        string markdown = await _folder.Export("markdown");

        PrintedLines.AreHarmless(markdown);
        MarkdownDocument document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build());
        Assert.Equal(
            HostilePlan.Strings,
            Assert.Single(document.Descendants<Table>()).Skip(1).Cast<TableRow>()
                .Select(row => string.Concat(row[1].Descendants<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline!.Descendants<LeafInline>()).Select(Shown))));
    }

    [Fact]
    public async Task Mermaid_ShowsEveryCharacter()
    {
        _folder.Write("plan.yaml", PlanOfTasks(i => $"text: [建设。]\n        english: {JsonSerializer.Serialize(HostilePlan.EnglishNames[i])}"));
        string diagram = await _folder.Export("mermaid");

        PrintedLines.AreHarmless(diagram);
        Assert.Equal(HostilePlan.EnglishNames.Select(name => ("建设", name)), Labels(diagram));
    }

    [Fact]
    public async Task Mermaid_SaysInThePlansLanguage_WhatATaskIs()
    {
        string[] texts = [.. HostilePlan.Strings.Where(text => new StringInfo(text).LengthInTextElements <= 30 && !text.AsSpan().ContainsAny("。；！？"))];
        _folder.Write("plan.yaml", PlanOfTasks(i => $"text: [{JsonSerializer.Serialize(i < texts.Length ? texts[i] : "建设")}]"));
        string diagram = await _folder.Export("mermaid");

        PrintedLines.AreHarmless(diagram);
        Assert.Equal(texts.Select(text => (text, "")), Labels(diagram).Take(texts.Length));
        Assert.True(texts.Length > 100);
    }

    [Theory]
    [InlineData("text: [建设一张网。建设二张网。]", "建设一张网")]
    [InlineData("text: [一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十。]", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十")]
    [InlineData("text: [一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一。]", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九…")]
    public async Task Mermaid_ShowsTheFirstSentence_AsMuchAsFits(string text, string shown)
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("text: [建设一张网。]", text, StringComparison.Ordinal));

        Assert.Equal([(shown, "")], Labels(await _folder.Export("mermaid")));
    }

    private static IEnumerable<(string Own, string English)> Labels(string diagram) =>
        from match in Regex.Matches(diagram, @"^    t1[0-9]{3}\[""1\.[0-9]+ (.*?)(?:<br/>(.*))?""\]$", RegexOptions.Multiline)
        select (Unescaped(match.Groups[1].Value), Unescaped(match.Groups[2].Value));

    private static string Unescaped(string label) =>
        Regex.Replace(label, "#([0-9]+);", code => char.ConvertFromUtf32(int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture)));

    private static string PlanOfTasks(Func<int, string> members) => ToolFolder.Plan[..ToolFolder.Plan.IndexOf("      - number: 1\n", StringComparison.Ordinal)]
        + string.Concat(HostilePlan.Strings.Select((_, i) => $"      - number: {i + 1}\n        id: Task{i + 1}\n        {members(i)}\n        clause: （市数据局牵头）\n        duties: [{{lead: [SJJ]}}]\n"));

    private static string Shown(LeafInline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => throw new InvalidOperationException($"{inline.GetType()} shows something else than its characters."),
    };
}
