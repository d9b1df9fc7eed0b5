using System.Text.RegularExpressions;
using FujianPlan.Authoring.Rules;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Tests.Pages;

/// <summary>Settings of rules, as pages show them for <c>.editorconfig</c> and <c>.globalconfig</c>: the compiler reads them, and every rule and option is there.</summary>
public sealed partial class PageSettingTests
{
    private static readonly string[] Rules = [.. PlanRules.All.Select(rule => rule.Id), .. CodeRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> Blocks => [.. CodeBlock.InLanguage("ini").Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Settings_AreOfRulesAndOptionsThatThereAre(string name)
    {
        CodeBlock block = CodeBlock.All.Single(block => block.ToString() == name);
        bool isGlobal = block.Text.StartsWith("is_global = true\n", StringComparison.Ordinal);
        List<string> keys = [];
        foreach (string line in block.Text.Split('\n').Where(line => line.Length > 0 && line[0] != '['))
        {
            Match setting = Setting().Match(line);
            Assert.True(setting.Success, $"{block}: {line}");
            (string key, string value) = (setting.Groups[1].Value, setting.Groups[2].Value);
            keys.Add(key);
            Assert.Equal("", Fault(key, value, isGlobal));
        }

        AnalyzerConfigSet set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(block.Text, isGlobal ? "/.globalconfig" : "/.editorconfig") });
        AnalyzerConfigOptionsResult read = isGlobal ? set.GlobalConfigOptions : set.GetOptionsForSourcePath("/tests/A.cs");
        Assert.Equal(keys.Select(key => Severity().Match(key).Groups[1].Value).Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal), read.TreeOptions.Keys.Select(id => id.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    private static string Fault(string key, string value, bool isGlobal)
    {
        if (Severity().Match(key) is { Success: true } severity)
        {
            return !Rules.Contains(severity.Groups[1].Value) ? $"There is no rule {severity.Groups[1].Value}."
                : value is "error" or "warning" or "suggestion" or "silent" or "none" or "default" ? "" : $"{value} is no severity.";
        }

        return key switch
        {
            "is_global" when isGlobal => value == "true" ? "" : "A file is global or not.",
            // JudgedSwitch reads it.
            "fujianplan_exhaustive_switch" when !isGlobal => value.Split(", ").All(word => word is "agency" or "task") ? "" : $"{value} is none of its values.",
            _ => $"No analyzer reads {key}.",
        };
    }

    [GeneratedRegex("^(\\S+) = (.*?)(?: +# .*)?$")]
    private static partial Regex Setting();

    [GeneratedRegex("^dotnet_diagnostic\\.(.+)\\.severity$")]
    private static partial Regex Severity();
}
