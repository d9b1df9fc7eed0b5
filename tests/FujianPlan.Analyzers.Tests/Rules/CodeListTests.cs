using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9001 in lists of codes, of every kind, and in the rows of test data.</summary>
public sealed class CodeListTests
{
    [Fact]
    public Task ListsOfAnyKind_AreLookedInto() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code("""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        class Lists
        {
            [AgencyCode] public List<string> Many { get; } = new();
            [AgencyCode] public ImmutableArray<string> Fixed { get; set; } = [{|FJP9001:"A0"|}];
            [return: AgencyCode] public static ImmutableArray<string> All() => [{|FJP9001:"A1"|}];
            public static void Spans([AgencyCode] params System.ReadOnlySpan<string> codes) { }
            public static void Sequences([AgencyCode] params IEnumerable<string> codes) { }
            public static void Lists2([AgencyCode] params List<string> codes) { }
            public static void Some([AgencyCode] IEnumerable<string> codes) { }
            void M(string s)
            {
                Spans({|FJP9001:"B1"|}, AgencyCodes.DigitalFujianOffice, {|FJP9001:"B2"|});
                Spans({|FJP9001:"B3"|});
                Spans([{|FJP9001:"B4"|}]);
                Spans();
                Sequences({|FJP9001:"B5"|}, s, {|FJP9001:"B6"|});
                Sequences(new List<string> { {|FJP9001:"B7"|} });
                Lists2({|FJP9001:"B8"|});
                Some(new HashSet<string>(new[] { {|FJP9001:"C1"|} }));
                Some(new[] { {|FJP9001:"C2"|} }.ToList());
                Some(ImmutableArray.Create({|FJP9001:"C3"|}, AgencyCodes.DigitalFujianOffice));
                Some(Enumerable.Repeat({|FJP9001:"C4"|}, 2).Append({|FJP9001:"C5"|}));
                Some(((string[])[{|FJP9001:"C6"|}]).ToImmutableHashSet());
                Many.Add({|FJP9001:"D1"|});
                Many.AddRange([{|FJP9001:"D2"|}]);
                Many.Insert(0, {|FJP9001:"D3"|});
                Many[0] = {|FJP9001:"D4"|};
                Some(new Dictionary<string, string> { { "free", "free" } }.Keys);
                new List<string>().Add("free");
            }
        }
        """);

    [Fact]
    public Task DataOfTests_IsHeldToTheParameters() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(
        """
        using System;
        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] class InlineDataAttribute : Attribute { public InlineDataAttribute(params object?[] data) { } public int Timeout { get; set; } }
        class TestCaseAttribute : Attribute { public TestCaseAttribute(object one, object two) { } public string? TestName { get; set; } }
        class ValuesAttribute : Attribute { public ValuesAttribute(params object[] values) { } }
        class OtherAttribute : Attribute { public OtherAttribute(params object[] values) { } }
        class C
        {
            [InlineData({|FJP9001:"SZBB"|}, 1)]
            [InlineData(AgencyCodes.DigitalFujianOffice, 2)]
            [InlineData(new object[] { {|FJP9001:"SZBB"|}, 1 })]
            [InlineData(null, 1, Timeout = 3)]
            [Other("SZBB", 1)]
            void A([AgencyCode] string? code, int number) { }

            [TestCase("free", {|FJP9001:"SZBB"|}, TestName = "SZBB")]
            void B(string free, [AgencyCode] string code) { }

            [InlineData("free", {|FJP9001:"X1"|}, {|FJP9001:"X2"|})]
            void D(string free, [AgencyCode] params string[] codes) { }

            void E([Values({|FJP9001:"SZBB"|}, AgencyCodes.DigitalFujianOffice)] [AgencyCode] string code, [Values("SZBB")] string free) { }

            [InlineData("SZBB", "one too many")]
            void F(string free) { }

            [InlineData]
            void G() { }

            [System.ComponentModel.DataAnnotations.AllowedValues(AgencyCodes.DigitalFujianOffice, {|FJP9001:"SZBB"|})]
            [AgencyCode]
            public string? Lead { get; set; }
        }
        """);

    [Fact]
    public Task DataOfTests_IsFixed() => Verify<UnknownAgencyCodeAnalyzer, ReplacementFix>.Code(
        """class InlineDataAttribute(params object?[] data) : System.Attribute { public object?[] Data => data; } class C { [InlineData({|FJP9001:"SZBB"|}, 1)] void A([AgencyCode] string? code, int number) { } }""",
        """class InlineDataAttribute(params object?[] data) : System.Attribute { public object?[] Data => data; } class C { [InlineData(AgencyCodes.DigitalFujianOffice, 1)] void A([AgencyCode] string? code, int number) { } }""");
}
