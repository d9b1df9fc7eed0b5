using System.Collections.Immutable;
using System.Globalization;
using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>All fixes of a rule at once, as <c>dotnet format analyzers</c> takes them: each diagnostic answers for itself.</summary>
public sealed class FixAllTests
{
    private const string Head = "using FujianPlan;\nclass C\n{\n    static void Do([AgencyCode] string code) { }\n    static void Of([TaskCode] string code) { }\n";

    /// <summary>For each rule, code whose first diagnostic has no fix or several, and what becomes of the others.</summary>
    public static TheoryData<string, string, string> Rules() => new()
    {
        { "UnknownAgencyCode", "Do(\"1\"); Do(\"SZBB\");", "Do(\"1\"); Do(AgencyCodes.DigitalFujianOffice);" },
        { "UnknownAgencyCode", "Do(\"SXT\"); Do(\"SZBB\");", "Do(\"SXT\"); Do(AgencyCodes.DigitalFujianOffice);" },
        { "UnknownTaskCode", "Of(\"1.8\"); Of(\"9.1\"); Of(\"01.5\");", "Of(\"1.8\"); Of(\"9.1\"); Of(TaskCodes.GovernmentExtranet);" },
        { "AgencyName", "string s = System.Environment.NewLine.Length == 1 ? \"省数字办\" : \"SZB\"; Do(s); Do(\"省数字办\");", "string s = System.Environment.NewLine.Length == 1 ? \"省数字办\" : \"SZB\"; Do(s); Do(AgencyCodes.DigitalFujianOffice);" },
        { "CodeLiteral", "Do(\"SZB\"); Of(\"1.5\");", "Do(AgencyCodes.DigitalFujianOffice); Of(TaskCodes.GovernmentExtranet);" },
        { "FailingLookUp", "Agencies.Parse(\"1\"); Agencies.Parse(\"SXT\"); Agencies.Parse(\"SZBB\");", "Agencies.Parse(\"1\"); Agencies.Parse(\"SXT\"); Agencies.Parse(AgencyCodes.DigitalFujianOffice);" },
        { "ConstantLookUp", "Agency a = Agencies.Parse(/* ours */ \"SZB\"), b = Agencies.Parse(\"SZB\");", "Agency a = Agencies.Parse(/* ours */ \"SZB\"), b = Agency.DigitalFujianOffice;" },
        { "UndefinedValue", "var a = default(Agency); _ = a.ToCode(); Agency b = default; _ = b.ToString();", "var a = default(Agency); _ = a.ToCode(); Agency? b = null; _ = b.ToString();" },
        { "EnumText", "System.Enum.TryParse(typeof(Agency), \"\", out object? s); Agency b = Agency.DigitalFujianOffice; _ = b.ToString();", "System.Enum.TryParse(typeof(Agency), \"\", out object? s); Agency b = Agency.DigitalFujianOffice; _ = b.ToCode();" },
        { "IdentifierInText", "Agency[] all = []; Agency b = Agency.DigitalFujianOffice; _ = string.Join(\",\", all) + b;", "Agency[] all = []; Agency b = Agency.DigitalFujianOffice; _ = string.Join(\",\", all) + b.ToCode();" },
        { "FailingComparison", "string free = \"\"; bool x = Agency.DigitalFujianOffice.Equals(free) || Agency.DigitalFujianOffice.ToCode() == \"SXT\" || Agency.DigitalFujianOffice.ToCode() == \"SZBB\";", "string free = \"\"; bool x = Agency.DigitalFujianOffice.Equals(free) || Agency.DigitalFujianOffice.ToCode() == \"SXT\" || Agency.DigitalFujianOffice.ToCode() == AgencyCodes.DigitalFujianOffice;" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task FirstDiagnostic_WithoutItsOwnFix_KeepsNoOtherFromHavingOne(string stem, string statements, string fixedStatements)
    {
        string[] formatted = await Formatted.Of(RuleOf(stem), FixOf(stem), Code(statements));

        Assert.Equal(Code(fixedStatements).Split('\n'), formatted[0].ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task FilesAreFixedEachByItself() => Assert.Equal(
        [Code("Do(\"1\");"), Code("Do(\"SXT\");").Replace("class C", "class D", StringComparison.Ordinal), Code("Do(AgencyCodes.DigitalFujianOffice);").Replace("class C", "class E", StringComparison.Ordinal)],
        await Formatted.Of(
            new UnknownAgencyCodeAnalyzer(),
            new ReplacementFix(),
            Code("Do(\"1\");"),
            Code("Do(\"SXT\");").Replace("class C", "class D", StringComparison.Ordinal),
            Code("Do(\"SZBB\");").Replace("class C", "class E", StringComparison.Ordinal)));

    // Eight rules have one fix: what is fixed of one of them in all places leaves the others alone.
    [Theory]
    [InlineData("Do(\"SZBB\"); Do(\"省数字办\"); Do(\"SZBB\");", "Do(AgencyCodes.DigitalFujianOffice); Do(\"省数字办\"); Do(AgencyCodes.DigitalFujianOffice);")]
    [InlineData("Do(\"省数字办\"); Do(\"SZBB\"); Do(\"省数字办\");", "Do(AgencyCodes.DigitalFujianOffice); Do(\"SZBB\"); Do(AgencyCodes.DigitalFujianOffice);")]
    public async Task AllOfOneRule_AreNoneOfAnother(string statements, string fixedStatements)
    {
        string[] formatted = await Formatted.Of([new UnknownAgencyCodeAnalyzer(), new AgencyNameAnalyzer()], new ReplacementFix(), Code(statements));

        Assert.Equal(Code(fixedStatements).Split('\n'), formatted[0].ReplaceLineEndings("\n").Split('\n'));
    }

    // Whatever the texts are: each is made what it is made alone, or is left.
    [Fact]
    public async Task ManyAtOnce_AreFixedAsEachIsAlone()
    {
        Random random = new(20111227);
        string[] codes = [.. Plan.Agencies.Select(agency => agency.Code)];
        string[] texts = [.. Enumerable.Range(0, 60).Select(_ => Changed(codes[random.Next(codes.Length)], random)).Where(text => !Agencies.TryParse(text, out _)).Distinct()];

        string together = (await Formatted.Of(new UnknownAgencyCodeAnalyzer(), new ReplacementFix(), Code(string.Join('\n', texts.Select(text => $"Do(\"{text}\");")))))[0];

        Assert.True(texts.Length > 30, $"{texts.Length} texts");
        IReadOnlyList<Diagnostic> found = await Messages.Of([new UnknownAgencyCodeAnalyzer()], Code(string.Join('\n', texts.Select(text => $"Do(\"{text}\");"))));
        string[] expected = [.. texts.Zip(found, (text, diagnostic) => diagnostic.Properties.ContainsKey(Replacement.Choice) || !diagnostic.Properties.TryGetValue(Replacement.Expressions, out string? only)
            ? $"Do(\"{text}\");"
            : $"Do({Replacement.Shown(only!)});")];
        Assert.Equal(Code(string.Join('\n', expected)), together);
        Assert.Contains(expected, line => line.StartsWith("Do(\"", StringComparison.Ordinal));
        Assert.Contains(expected, line => line.StartsWith("Do(AgencyCodes.", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFix_FixesMembersTypesDocumentsProjectsAndSolutions() => Assert.All(AllRules.Fixes, fix => Assert.Equal(
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType],
        fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Order()));

    private static string Code(string statements) => Head + "    static void M()\n    {\n" + string.Concat(statements.Split('\n').Select(line => "        " + line + "\n")) + "    }\n}\n";

    private static DiagnosticAnalyzer RuleOf(string stem) => AllRules.Analyzers.Single(rule => rule.GetType().Name == stem + "Analyzer");

    private static CodeFixProvider FixOf(string stem) => AllRules.Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(AllRules.DescriptorOf(RuleOf(stem)).Id));

    private static string Changed(string code, Random random) => random.Next(4) switch
    {
        0 => code.Insert(random.Next(code.Length + 1), ((char)('A' + random.Next(26))).ToString(CultureInfo.InvariantCulture)),
        1 => code.Remove(random.Next(code.Length), 1),
        2 => code.ToLowerInvariant(),
        _ => string.Concat(code.AsSpan(0, 1), ((char)('A' + random.Next(26))).ToString(CultureInfo.InvariantCulture), code.AsSpan(2)),
    };
}
