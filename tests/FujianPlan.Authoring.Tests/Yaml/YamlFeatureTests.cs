using System.Text.RegularExpressions;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Yaml;

/// <summary>
/// What YAML can do: a plan is read as YAML says, or refused by a rule that the documentation of the format names for it. (All cases of
/// the YAML test suite were looked at; these are the kinds that are among them.)
/// </summary>
public sealed partial class YamlFeatureTests
{
    /// <summary>Valid YAML, whose title says 甲乙 and whose body, where there is one, says 丙.</summary>
    [Theory]
    [InlineData("notice: {title: 甲乙, body: 丙}")]
    [InlineData("notice: {title: 甲乙, body: 丙,}")]
    [InlineData("notice: {\n  title: 甲乙\n  , body: 丙 }")]
    [InlineData("notice: {\"title\":甲乙, \"body\":丙}")]
    [InlineData("notice: {\"title\"\n: \"甲乙\"}")]
    [InlineData("notice: {'title'\n  :\n  甲乙}")]
    [InlineData("notice: { # 注\n  title: 甲乙, # 注\n  # 注\n  body: 丙 # 注\n}")]
    [InlineData("notice:\n  title:\n    甲乙\n  body:\n\n    丙")]
    [InlineData("notice:\n  title:   甲乙   # 注\n  # 注\n  body: 丙")]
    [InlineData("notice:\n  title:\t甲乙\t# 注\n  body: 丙")]
    [InlineData("notice:\n  title:\n  # 注\n    甲乙")]
    [InlineData("notice:\n  ? title\n  : 甲乙\n  ? body\n  : 丙")]
    [InlineData("? notice\n: title: 甲乙\n  body: 丙")]
    [InlineData("\"notice\":\n  'title': 甲乙\n  \"body\": 丙")]
    [InlineData("notice:\n  title: 甲乙\n\n\n  body: 丙\n\n")]
    [InlineData("notice:\n        title: 甲乙\n        body: 丙")]
    [InlineData("notice:\n  title: '甲乙'\n  body: \"丙\"")]
    [InlineData("notice:\n  title: \"\\u7532\\u4E59\"")]
    [InlineData("notice:\n  title: \"甲\\\n    乙\"")]
    [InlineData("notice:\n  title: |-\n    甲乙\n  body: >-\n    丙")]
    [InlineData("notice:\n  title: |1-\n    甲乙", " 甲乙")]
    [InlineData("notice:\n  title: |-\n      甲乙\n  body: 丙")]
    [InlineData("notice:\n  title: | # 注\n    甲乙\n  body: 丙", "甲乙\n")]
    [InlineData("notice:\n  title: |+\n    甲乙\n\n  body: 丙", "甲乙\n\n")]
    [InlineData("notice:\n  title: >\n    甲\n    乙\n  body: 丙", "甲 乙\n")]
    [InlineData("notice:\n  title: >-\n    甲\n\n    乙", "甲\n乙")]
    [InlineData("notice:\n  title: 甲\n    乙", "甲 乙")]
    [InlineData("notice:\n  title: '甲\n\n    乙'", "甲\n乙")]
    [InlineData("notice:\n  title: |\n    甲乙", "甲乙\n")]
    [InlineData("notice:\n  title: |\n    甲乙\n    ", "甲乙\n")]
    [InlineData("notice:\n  title: |\n    甲\n    \t乙", "甲\n\t乙\n")]
    [InlineData("notice:\n  title: \"甲\n    \t乙\"", "甲 乙")]
    [InlineData("notice:\n  title: 甲#乙", "甲#乙")]
    [InlineData("notice:\n  title: 甲:乙", "甲:乙")]
    [InlineData("notice:\n  title: -甲", "-甲")]
    [InlineData("notice:\n  title: ?甲", "?甲")]
    [InlineData("notice:\n  title: http://a.b/c", "http://a.b/c")]
    [InlineData("notice: {title: 甲[乙], body: 丙}", null)]
    [InlineData("notice:\n  title: 甲[乙]{}", "甲[乙]{}")]
    public void ValidYaml_IsReadAsYamlSays(string added, string? title = "甲乙")
    {
        foreach ((string before, string after) in new[] { ("", ""), ("", "\n"), ("---\n", "\n...\n"), ("# 注\n--- # 注\n", "\n"), ("\uFEFF", "\n") })
        {
            (FujianPlan.Authoring.Documents.PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(before + ReaderCase.Head + added + after);
            if (title is null)
            {
                Assert.Contains("FJP0001", findings.Select(finding => finding.Rule.Id));
                continue;
            }

            Assert.Equal(string.Empty, string.Join('\n', findings));
            Assert.Equal(title, document.Notice!.Title!.Value);
            Assert.Equal(document.Notice.Body is null ? null : "丙", document.Notice.Body?.Value);
        }
    }

    public static TheoryData<string, string> Refused
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach ((string yaml, string rule) in RefusedIn("## What a plan does without\n", "docs", "plan-file.md"))
            {
                rows.Add(yaml.Replace("⏎", "\n").Replace("→", "\t").Replace("·", " ").Replace("\\|", "|"), rule);
            }

            return rows;
        }
    }

    [Fact]
    public void Documentation_HasExamples() => Assert.InRange(Refused.Count, 20, 60);

    [Fact]
    public void ChineseDocumentation_HasTheSameExamples() => Assert.Equal(
        RefusedIn("## What a plan does without\n", "docs", "plan-file.md"),
        RefusedIn("## 方案不用的 YAML 写法\n", "docs", "zh", "plan-file.md"));

    /// <summary>Of YAML that is no plan at all, other rules have more to say; but none is a syntax error without being documented.</summary>
    [Theory]
    [MemberData(nameof(Refused))]
    public void YamlThatThePlanDoesWithout_IsRefusedByTheRuleThatTheDocumentationNames(string yaml, string rule)
    {
        string[] found = [.. ReaderCase.Read(yaml).Findings.Select(finding => finding.Rule.Id)];

        Assert.Contains(rule, found);
        Assert.DoesNotContain("FJP0001", found.Except([rule]));
    }

    /// <summary>What no YAML parser may take. One that did would read something else than the next.</summary>
    [Theory]
    [InlineData("notice: [甲\n")]
    [InlineData("notice: {title: 甲\n")]
    [InlineData("notice: ]\n")]
    [InlineData("notice: {title: 甲]\n")]
    [InlineData("notice: [甲,, 乙]\n")]
    [InlineData("notice: [, 甲]\n")]
    [InlineData("notice: [甲]乙\n")]
    [InlineData("notice: [甲]#乙\n")]
    [InlineData("notice: [\n甲\n]\n- 乙\n")]
    [InlineData("notice: [\n\t甲\n  ]\n")]
    [InlineData("notice:\n  title: '甲\n")]
    [InlineData("notice:\n  title: \"甲\n  body: 乙\n")]
    [InlineData("notice:\n  title: \"甲\n\t乙\"\n")]
    [InlineData("notice:\n  title: \"\\q\"\n")]
    [InlineData("notice:\n  title: '甲' 乙\n")]
    [InlineData("notice:\n  title: 甲\n   body: 乙\n")]
    [InlineData("notice:\n    title: 甲\n  body: 乙\n")]
    [InlineData("notice:\n  title: 甲: 乙\n")]
    [InlineData("notice:\n  - 甲\n - 乙\n")]
    [InlineData("notice:\n  - 甲\n  title: 乙\n")]
    [InlineData("notice:\n  -\t- 甲\n")]
    [InlineData("notice:\n  - \t- 甲\n")]
    [InlineData("notice:\n  -\ttitle: 甲\n")]
    [InlineData("notice: - 甲\n")]
    [InlineData("notice:\n\ttitle: 甲\n")]
    [InlineData("notice:\n  title: | 甲\n")]
    [InlineData("notice:\n  title: |0\n    甲\n")]
    [InlineData("notice:\n  title: |\n     \n    甲\n")]
    [InlineData("notice:\n  title: @甲\n")]
    [InlineData("notice:\n  title: `甲`\n")]
    [InlineData("notice:\n  title: &a &b 甲\n")]
    [InlineData("notice:\n  title: %甲\n%YAML 1.2\n")]
    [InlineData("notice\nbody: 甲\n")]
    [InlineData("notice: 甲\n乙\n")]
    [InlineData("notice: 甲\n... 乙\n")]
    public void InvalidYaml_IsASyntaxError(string added) =>
        Assert.Contains(ReaderCase.Read(ReaderCase.Head + added).Findings, finding => finding.Rule == ReadingRules.Syntax || finding.Rule == ReadingRules.Anchor);

    // The parser drops the value without a word.
    [Theory]
    [InlineData("notice:\n  ⟦:⟧ 甲\n")]
    [InlineData("notice:\n  ⟦:⟧ 甲\n  title: 乙\n")]
    [InlineData("⟦:⟧ 甲\n")]
    [InlineData("notice:\n  title: 甲\n  ⟦:⟧ 乙\n")]
    [InlineData("agencies:\n  - ⟦:⟧ 甲\n")]
    public void ColonWithoutAKey_IsFound(string added)
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + added);

        PlanFinding finding = Assert.Single(ReaderCase.Read(plan.Text).Findings, finding => finding.Rule == ReadingRules.Syntax);

        Assert.Equal(new FindingText("This ':' has no key before it. Write 'key: value'; a text that is only ':' must be put in quotes.", "此“:”之前没有键。请写作“键: 值”；只含“:”的文本须加引号。"), finding.Text);
        Assert.Equal(plan.Place, finding.Place);
    }

    [Theory]
    [InlineData("notice: {title\n⟦:⟧ 甲}\n", "In a plan, a key and its colon are on one line. Put this ':' after its key, on the line above.", "方案中的键与其冒号须写在同一行。请把此“:”移到上一行的键之后。")]
    [InlineData("notice: {title: 甲,\n body\n ⟦:⟧\n 乙}\n", "In a plan, a key and its colon are on one line. Put this ':' after its key, on the line above.", "方案中的键与其冒号须写在同一行。请把此“:”移到上一行的键之后。")]
    [InlineData("notice:\n  title: 甲\n⟦\t⟧\n  body: 乙\n", "This empty line contains a tab. Remove it.", "此空行含有制表符。请删去。")]
    [InlineData("notice:\n  -⟦\t⟧- 甲\n", "There is a tab after the '-' that starts an item. Replace it with a space.", "列表项的“-”之后是制表符。请改用空格。")]
    [InlineData("notice:\n  body: \"甲\n⟦\t⟧乙\"\n", "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.", "此行用制表符缩进。方案只用半角空格缩进：请替换。")]
    [InlineData("notice:\n  title: |+\n⟦    ⟧\n", "There are only spaces after the '|' or '>' above. Write the text on indented lines below it, or remove the key.", "上方的“|”或“>”之后只有空格。请在其后缩进的各行写上文本，或略去该键。")]
    public void WhatIsRefused_IsToldWhy(string added, string english, string chinese)
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + added);

        PlanFinding finding = Assert.Single(ReaderCase.Read(plan.Text).Findings, finding => finding.Rule == ReadingRules.Syntax);

        Assert.Equal(new FindingText(english, chinese), finding.Text);
        Assert.Equal(plan.Place.StartLine, finding.Place.StartLine);
    }

    private static IEnumerable<(string Yaml, string Rule)> RefusedIn(string heading, params string[] page) =>
        Row().Matches(RepositoryFile.Read(page).ReplaceLineEndings("\n").Split(heading)[1].Split("\n## ")[0]).Select(row => (row.Groups[1].Value, row.Groups[2].Value));

    [GeneratedRegex(@"^\| [^|]+ \| `` ?(.+?) ?`` \| \[(FJP\d{4})\]", RegexOptions.Multiline)]
    private static partial Regex Row();
}
