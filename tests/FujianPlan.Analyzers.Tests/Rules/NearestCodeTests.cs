using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>What is proposed for a text that is no code: what is nearest, and where several are, none at random.</summary>
public sealed class NearestCodeTests
{
    private static Task Check(string code, string? fixedCode = null, int choice = 0) =>
        Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode, choice: choice);

    // 审计厅, 司法厅 and 水利厅 are equally near to SXT. Whoever picks one picks it for this text, wherever it stands, and for no other.
    [Fact]
    public Task OfSeveralThatAreEquallyNear_EachCanBeTaken() => Check(
        """class C { void M() { Work.Assign({|FJP9001:"SXT"|}); Work.Assign({|FJP9001:"SXT"|}); } }""",
        """class C { void M() { Work.Assign(AgencyCodes.JusticeDepartment); Work.Assign(AgencyCodes.JusticeDepartment); } }""",
        choice: 1);

    [Fact]
    public Task OfSeveralThatAreEquallyNear_TheChoiceIsForNoOtherText() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(
        """class C { void Do([AgencyCode] string code) { } void M() { Do({|FJP9001:"SXT"|}); Do({|FJP9001:"SPT"|}); Do({|FJP9001:"SZBB"|}); } }""",
        """class C { void Do([AgencyCode] string code) { } void M() { Do(AgencyCodes.AuditDepartment); Do(AgencyCodes.AuditDepartment); Do(AgencyCodes.DigitalFujianOffice); } }""",
        rounds: 3);

    // ST is near to SJT, SFT, SLT and others: to offer three of them would be to guess.
    [Fact]
    public Task WhereManyAreEquallyNear_NoneIsOffered() => Check(
        """class C { void M() { Work.Assign({|FJP9001:"ST"|}); Work.Assign({|FJP9001:"1"|}); Work.Assign({|FJP9001:"SZB1"|}); } }""",
        """class C { void M() { Work.Assign({|FJP9001:"ST"|}); Work.Assign({|FJP9001:"1"|}); Work.Assign({|FJP9001:"SZB1"|}); } }""");

    [Fact]
    public Task FullWidth_AndCapitals_AreForgiven() => Check(
        """class C { void M() { Work.Assign({|FJP9001:"ＳＺＢ"|}); Work.Assign({|FJP9001:" szb "|}); Work.Assign({|FJP9001:"digitalfujianoffice"|}); } }""",
        """class C { void M() { Work.Assign(AgencyCodes.DigitalFujianOffice); Work.Assign(AgencyCodes.DigitalFujianOffice); Work.Assign(AgencyCodes.DigitalFujianOffice); } }""");
}
