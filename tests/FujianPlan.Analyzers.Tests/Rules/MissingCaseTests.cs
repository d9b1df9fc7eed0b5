using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9008.</summary>
public sealed class MissingCaseTests
{
    private static Task Check(string code, string? fixedCode = null, string options = "") => Verify<MissingCaseAnalyzer, MissingCaseFix>.Code(code, fixedCode, options);

    [Fact]
    public Task WhatIsMissed_IsAdded_EverywhereAtOnce() => Check(
        """
        class C
        {
            int M(Role role)
            {
                {|FJP9008:switch|} (role)
                {
                    case Role.Lead:
                        return 1;
                    case Role.Supporting:
                        return 2;
                    default:
                        throw new System.InvalidOperationException();
                }
            }

            string N(Role? role) => role {|FJP9008:switch|}
            {
                Role.Lead => "牵头",
                null => "",
                Role.Responsible => "负责",
                _ => throw new System.InvalidOperationException(),
            };

            void P(Role role)
            {
                {|FJP9008:switch|} (role)
                {
                    case Role.Lead or Role.Responsible:
                        break;
                }
            }
        }
        """,
        """
        class C
        {
            int M(Role role)
            {
                switch (role)
                {
                    case Role.Lead:
                        return 1;
                    case Role.Supporting:
                        return 2;
                    case Role.Responsible:
                        throw new System.NotImplementedException();
                    case Role.Guiding:
                        throw new System.NotImplementedException();
                    default:
                        throw new System.InvalidOperationException();
                }
            }

            string N(Role? role) => role switch
            {
                Role.Lead => "牵头",
                null => "",
                Role.Responsible => "负责",
                Role.Supporting => throw new System.NotImplementedException(),
                Role.Guiding => throw new System.NotImplementedException(),
                _ => throw new System.InvalidOperationException(),
            };

            void P(Role role)
            {
                switch (role)
                {
                    case Role.Lead or Role.Responsible:
                        break;
                    case Role.Supporting:
                        throw new System.NotImplementedException();
                    case Role.Guiding:
                        throw new System.NotImplementedException();
                }
            }
        }
        """);

    [Fact]
    public Task Guards_CoverNothing() => Check("""
        class C
        {
            string A(Role role, bool b) => role {|FJP9008:switch|} { Role.Lead when b => "a", Role.Responsible => "b", Role.Supporting => "c", Role.Guiding => "d", _ => throw new System.InvalidOperationException() };
            void B(Role role, bool b) { {|FJP9008:switch|} (role) { case Role.Lead when b: break; case Role.Responsible: break; case Role.Supporting: break; case Role.Guiding: break; } }
            string D(Role role) => role {|FJP9008:switch|} { Role.Lead => "a", var other => throw new System.InvalidOperationException(other.ToCode()) };
            void E(Role role) { {|FJP9008:switch|} (role) { case Role.Lead: break; default: { throw new System.InvalidOperationException(); } } }
        }
        """);

    [Fact]
    public Task WhatIsWhole_OrHasAnElse_OrIsNotAskedFor() => Check("""
        class C
        {
            string A(Role role) => role switch { Role.Lead or Role.Responsible => "a", Role.Supporting or Role.Guiding => "b", _ => throw new System.InvalidOperationException() };
            string B(Role role) => role switch { Role.Lead => "a", _ => "b" };
            string D(Role role) => role switch { > Role.Lead => "a", Role.Lead => "b", _ => throw new System.InvalidOperationException() };
            string E(Role role) => role switch { Role.Lead => "a", not Role.Lead => "b" };
            string F(Role role) => role switch { >= Role.Lead and <= Role.Guiding => "a", _ => throw new System.InvalidOperationException() };
            void G(Role role) { switch (role) { case Role.Lead: break; default: break; } }
            string H(Agency agency) => agency switch { Agency.DigitalFujianOffice => "a", _ => throw new System.InvalidOperationException() };
            string I(System.DayOfWeek day) => day switch { System.DayOfWeek.Monday => "a", _ => throw new System.InvalidOperationException() };
            string J(Role role) => role switch { Role.Lead => throw new System.NotSupportedException(), Role.Responsible => "b", Role.Supporting => "c", _ => "" };
        }
        """);

    [Fact]
    public Task Agencies_AndTasks_WhereTheAuthorAsksForIt() => Check(
        """
        class C
        {
            string A(Agency agency) => agency {|FJP9008:switch|} { Agency.DigitalFujianOffice => "a", _ => throw new System.InvalidOperationException() };
            string B(TaskId task) => task switch { TaskId.FibreCity => "a", _ => throw new System.InvalidOperationException() };
        }
        """,
        options: "fujianplan_exhaustive_switch = agency\n");

    [Fact]
    public Task Sections_Always_AndOfAnotherGovernmentsPlan_InGeneratedCode() => Verify<MissingCaseAnalyzer, MissingCaseFix>.Foreign(
        "// <auto-generated/>\n" + OtherPlan.With("""class C { int M(SectionId id) => id {|FJP9008:switch|} { SectionId.Foundations => 1, _ => throw new System.InvalidOperationException() }; }"""));

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnMembers() => Verify<MissingCaseAnalyzer, MissingCaseFix>.Foreign(
        OtherPlan.With("class C { int M(SectionId id) { {|FJP9008:switch|} (id) { case SectionId.Foundations: return 1; } return 0; } }"),
        OtherPlan.With("class C { int M(SectionId id) { switch (id) { case SectionId.Foundations: return 1; case SectionId.Services: throw new NotImplementedException(); } return 0; } }"));

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<MissingCaseAnalyzer>(
        "using FujianPlan; using FujianPlan.Runtime;\nclass C { void M(Role r, SectionId s) { switch (r) { case Role.Responsible: break; } switch (s) { case SectionId.InformationInfrastructure: break; } } }",
        "(2,41) FJP9008: This switch over Role does not handle Lead, Supporting, Guiding. Add the missing cases. | 此 switch 缺少 Role 的 Lead、Supporting、Guiding。请补上。",
        "(2,86) FJP9008: This switch over SectionId does not handle ElectronicGovernment, SocialDevelopment, Economy +4. Add the missing cases. | 此 switch 缺少 SectionId 的 ElectronicGovernment、SocialDevelopment、Economy +4。请补上。");
}
