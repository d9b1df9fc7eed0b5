using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>
/// How Chinese is set: its signs are as wide as its characters. Held of every sentence in the code, of the pages of rules, whose messages
/// are those that a plan gets, and of what is found in kinds of notices. What is quoted from a file, and code, stays as it is.
/// </summary>
public sealed partial class ChineseSettingTests
{
    public static TheoryData<string> Projects => ["Analyzers", "AspNetCore", "Authoring", "CodeFixes", "EntityFrameworkCore", "Generator", "Runtime", "Tool"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Messages(string project)
    {
        List<string> wrong = [];
        foreach (string file in Directory.GetFiles(RepositoryFile.PathOf("src", "FujianPlan." + project), "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file, cancellationToken: TestContext.Current.CancellationToken);
            foreach (SyntaxNode node in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().Where(node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression)))
            {
                string text = node is InterpolatedStringExpressionSyntax interpolated ? string.Concat(interpolated.Contents.Select(Shown)) : ((LiteralExpressionSyntax)node).Token.ValueText;
                if (IsSentence(text) && Fault(text) is { } fault)
                {
                    wrong.Add($"{Path.GetRelativePath(RepositoryFile.Root, file)}({tree.GetLineSpan(node.Span, TestContext.Current.CancellationToken).StartLinePosition.Line + 1}): {fault}: {text}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("docs/rules/zh", "*.md")]
    [InlineData("docs/man/zh_CN", "*.1")]
    [InlineData("tests/FujianPlan.Authoring.Tests/Kinds", "*.md")]
    public void Pages(string folder, string pattern)
    {
        List<string> wrong = [];
        string[] files = Directory.GetFiles(RepositoryFile.PathOf(folder.Split('/')), pattern, SearchOption.AllDirectories);
        foreach (string file in files)
        {
            string[] lines = File.ReadAllLines(file);
            bool isCode = false, isFindings = false;
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].StartsWith("```", StringComparison.Ordinal))
                {
                    isCode = !isCode;
                    isFindings = isCode && lines[i] == "```findings";
                    continue;
                }

                // A kind is written in English; what is found in it ends with the message in Chinese, behind the lines of the file.
                string text = lines[i].Replace("\\:", "", StringComparison.Ordinal);
                bool isMessage = folder.EndsWith("Kinds", StringComparison.Ordinal) ? isFindings && IsIndented(text) && !IsIndented(lines[i + 1]) : !isCode;
                if (isMessage && IsSentence(text) && Fault(text) is { } fault)
                {
                    wrong.Add($"{Path.GetRelativePath(RepositoryFile.Root, file)}({i + 1}): {fault}: {text}");
                }
            }
        }

        Assert.NotEmpty(files);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("请补入 B (市乙局)。", " (")]
    [InlineData("请补入 \uFFFC (\uFFFC)。", " (")]
    [InlineData("没有任务,请更正。", ",")]
    [InlineData("没有任务; 请更正。", ";")]
    [InlineData("是否为甲?请更正。", "?")]
    [InlineData("方案: 有错误。", ":")]
    public void WhatIsWrong_IsFound(string text, string fault) => Assert.Equal(fault, Fault(text));

    [Theory]
    [InlineData("请补入 B（市乙局）。")]
    [InlineData("请写作“键: 值”，或 `a, b`。")]
    [InlineData("请用其 ToCode() 比较。")]
    [InlineData("若允许为空，请改用 \uFFFC? 和 null。")]
    [InlineData("Write 一, 1 or ①: as （一）. 市甲局。")]
    public void WhatIsRight_IsNot(string text) => Assert.True(!IsSentence(text) || Fault(text) is null);

    private static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    private static bool IsSource(string file) => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal);

    // What stands in a hole is not known: it is a sign of its own.
    private static string Shown(InterpolatedStringContentSyntax content) => content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "\uFFFC";

    // A sentence of ours, and no list of words, no expression of what clauses have, and no English with a Chinese word in it.
    private static bool IsSentence(string text)
    {
        string plain = Quoted().Replace(text, "");
        return Regex.IsMatch(plain, "[。？！；，]|[\u3400-\u9FFF]{4}") && !Expression().IsMatch(text) && plain.Count(c => c is >= '\u3400' and <= '\u9FFF') > plain.Count(char.IsAsciiLetterLower);
    }

    private static string? Fault(string text) => Narrow().Match(Quoted().Replace(text, "“”")) is { Success: true } narrow ? narrow.Value : null;

    // Between quotation marks, in code, as YAML, as an address, and the empty brackets of a method.
    [GeneratedRegex("“[^”]*”|‘[^’]*’|`[^`]*`|\\{[^{}]*\\}|\\[[^\\]]*\\]\\([^)]*\\)|[A-Za-z]\\w*\\(\\)|\uFFFC\\?", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[\^|\(\?|\)\?|\]\?|^\^", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex("(?<=[\u3400-\u9FFF”）])[,;:!?]|[,;!?](?= ?[\u3400-\u9FFF“（])| ?\\((?=[^()]*[\u3400-\u9FFF\uFFFC])|(?<=[\u3400-\u9FFF])\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Narrow();
}
