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
        foreach (string text in HostilePlan.Strings)
        {
            _folder.Write("plan.yaml", ToolFolder.Plan.Replace("text: [建设一张网。]", $"text: [{JsonSerializer.Serialize(text)}]", StringComparison.Ordinal));
            string markdown = await _folder.Export("markdown");

            PrintedLines.AreHarmless(markdown);
            MarkdownDocument document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build());
            TableRow row = (TableRow)Assert.Single(document.Descendants<Table>())[1];
            Assert.Equal(text, string.Concat(row[1].Descendants<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline!.Descendants<LeafInline>()).Select(Shown)));
        }
    }

    [Fact]
    public async Task Mermaid_ShowsEveryCharacter()
    {
        foreach (string name in HostilePlan.EnglishNames)
        {
            _folder.Write("plan.yaml", ToolFolder.Plan.Replace("id: OneNetwork", $"id: OneNetwork\n        english: {JsonSerializer.Serialize(name)}", StringComparison.Ordinal));
            string diagram = await _folder.Export("mermaid");

            PrintedLines.AreHarmless(diagram);
            string label = Regex.Match(diagram, "^    t1001\\[\"1#46;1 (.*)\"\\]$", RegexOptions.Multiline).Groups[1].Value;
            Assert.Equal(name, Regex.Replace(label, "#([0-9]+);", match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));
        }
    }

    private static string Shown(LeafInline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => throw new InvalidOperationException($"{inline.GetType()} shows something else than its characters."),
    };
}
