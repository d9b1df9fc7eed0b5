using System.Collections.Immutable;
using FujianPlan.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>Wherever a mark is written, and however, it holds for what uses it: types whose files name no mark are not asked for one.</summary>
public sealed class MarkPlaceTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new UnknownAgencyCodeAnalyzer(), new FailingComparisonAnalyzer()];

    private const string Use = "class Use { void M() { {0} } }";

    // The mark, in one file; what has it, in another that does not name it; and what is wrong, in a third.
    public static TheoryData<string, string, string> Places => new()
    {
        { "global using Code = FujianPlan.AgencyCodeAttribute;", "class C { public static void Do([Code] string code) { } }", "C.Do(\"SZBB\");" },
        { "global using Code = global::FujianPlan.AgencyCodeAttribute;", "record C([property: Code] string Lead);", "_ = new C(\"SZBB\");" },
        { "public interface I { void Do([FujianPlan.AgencyCode] string code); }", "class C : I { public void Do(string code) { } }", "new C().Do(\"SZBB\");" },
        { "public interface I { void Do([FujianPlan.AgencyCode] string code); } public interface J : I { }", "class C : J { public void Do(string code) { } }", "new C().Do(\"SZBB\");" },
        { "public interface I { void Do([FujianPlan.AgencyCode] string code); }", "class C : I { void I.Do(string code) { } }", "((I)new C()).Do(\"SZBB\");" },
        { "public abstract class A { [FujianPlan.AgencyCode] public abstract string? Lead { get; set; } } public abstract class B : A { }", "class C : B { public override string? Lead { get; set; } }", "new C().Lead = \"SZBB\";" },
        { "public interface I<T> { void Do([FujianPlan.AgencyCode] T code); }", "class C : I<string> { public void Do(string code) { } }", "new C().Do(\"SZBB\");" },
        { "partial record C { [FujianPlan.AgencyCode] public string Lead { get; init; } = Lead; }", "partial record C(string Lead);", "_ = new C(\"SZBB\");" },
        { "partial record C { [FujianPlan.AgencyCode] public string Lead { get; init; } = Lead; }", "partial record C(string Lead);", "_ = new C(\"SZB\") is { Lead: \"SZBB\" };" },
        { "partial class C { public static partial void Do([FujianPlan.AgencyCode] string code); }", "partial class C { public static partial void Do(string code) { } }", "C.Do(\"SZBB\");" },
        { "delegate void D([FujianPlan.AgencyCode] string code);", "class C { public static D Done = delegate { }; }", "C.Done(\"SZBB\");" },
        { "class C { public static void Do([FujianPlan.\\u0041gencyCode] string code) { } }", "", "C.Do(\"SZBB\");" },
        { "class C { public static void Do([FujianPlan.@AgencyCodeAttribute] string code) { } }", "", "C.Do(\"SZBB\");" },
        { "class C { public static void Do([FujianPlan.AgencyCode/* */] string code) { } }", "", "C.Do(\"SZBB\");" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Mark_HoldsFromAnotherFile(string mark, string marked, string use)
    {
        IReadOnlyList<Diagnostic> found = await Messages.Of(Rules, mark, marked, Use.Replace("{0}", use, StringComparison.Ordinal));

        Assert.Equal("\"SZBB\"", Text(Assert.Single(found)));
    }

    // The constants have the same beginning.
    [Fact]
    public async Task WhatOnlyUsesCodes_MarksNothing() => Assert.Empty(await Messages.Of(
        Rules,
        "class C { public static void Do(string code) { } public static string Lead = FujianPlan.AgencyCodes.DigitalFujianOffice; }",
        Use.Replace("{0}", "C.Do(\"SZBB\"); C.Lead = \"SZBB\";", StringComparison.Ordinal)));

    private static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan);
}
