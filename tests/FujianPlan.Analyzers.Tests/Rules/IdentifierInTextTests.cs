using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9012.</summary>
public sealed class IdentifierInTextTests
{
    private static Task Check(string code, string? fixedCode = null) => Verify<IdentifierInTextAnalyzer, IdentifierInTextFix>.Code(code, fixedCode);

    [Fact]
    public Task TheCode_IsWrittenIntoTheText() => Check(
        """
        class C
        {
            string A(Agency a, TaskId t, Role r, PlanTask task, bool b) =>
                $"{{|FJP9012:a|}} {{|FJP9012:t|}:G} {{|FJP9012:r|},-12} {{|FJP9012:task.Lead|}} {(b ? 1 : 2)}" + {|FJP9012:a|} + "x" + {|FJP9012:task.Lead|};
            string D(SectionId s, PlanTask task) => $"{{|FJP9012:s|}}" + {|FJP9012:task.Section.Id|};
            string B(Agency a, Agency b, bool c) => {|FJP9012:a|} + ": " + ({|FJP9012:c ? a : b|});
        }
        """,
        """
        class C
        {
            string A(Agency a, TaskId t, Role r, PlanTask task, bool b) =>
                $"{a.ToCode()} {t.ToCode():G} {r.ToCode(),-12} {task.Lead?.ToCode()} {(b ? 1 : 2)}" + a.ToCode() + "x" + task.Lead?.ToCode();
            string D(SectionId s, PlanTask task) => $"{s.ToCode()}" + task.Section.Id.ToCode();
            string B(Agency a, Agency b, bool c) => a.ToCode() + ": " + ((c ? a : b).ToCode());
        }
        """);

    [Fact]
    public Task Calls_ThatWriteIntoATextWhateverTheyGet() => Check(
        """
        using System;
        using System.Linq;
        class C
        {
            void M(Agency a, Agency? some, TaskId t, Role r, Agency[] all, System.Collections.Generic.List<Agency?> list, System.IO.TextWriter writer, System.Text.StringBuilder builder)
            {
                Console.WriteLine({|FJP9012:a|});
                Console.Write({|FJP9012:some|});
                Console.WriteLine("{0} {1}", {|FJP9012:t|}, 1);
                Console.WriteLine("{0} {1} {2} {3} {4}", 1, {|FJP9012:a|}, 2, 3, {|FJP9012:r|});
                writer.WriteLine({|FJP9012:r|});
                System.Diagnostics.Debug.WriteLine({|FJP9012:a|});
                builder.Append({|FJP9012:a|}).Append(' ').Insert(0, {|FJP9012:t|}).AppendFormat("{0,-5}", {|FJP9012:a|});
                string s = string.Concat({|FJP9012:a|}, "x") + string.Format("{0:G}", {|FJP9012:a|}) + Convert.ToString({|FJP9012:a|}) + string.Join(",", {|FJP9012:a|}, 1);
                s += {|FJP9012:a|};
                s += string.Join(", ", {|FJP9012:all|}) + string.Concat({|FJP9012:all|}) + string.Join(',', {|FJP9012:list|}) + string.Join(", ", {|FJP9012:all.Where(one => one != a)|});
                builder.AppendJoin(", ", {|FJP9012:all|});
                s += string.Join(", ", new[] { {|FJP9012:a|}, {|FJP9012:Agency.DigitalFujianOffice|} });
            }
        }
        """,
        """
        using System;
        using System.Linq;
        class C
        {
            void M(Agency a, Agency? some, TaskId t, Role r, Agency[] all, System.Collections.Generic.List<Agency?> list, System.IO.TextWriter writer, System.Text.StringBuilder builder)
            {
                Console.WriteLine(a.ToCode());
                Console.Write(some?.ToCode());
                Console.WriteLine("{0} {1}", t.ToCode(), 1);
                Console.WriteLine("{0} {1} {2} {3} {4}", 1, a.ToCode(), 2, 3, r.ToCode());
                writer.WriteLine(r.ToCode());
                System.Diagnostics.Debug.WriteLine(a.ToCode());
                builder.Append(a.ToCode()).Append(' ').Insert(0, t.ToCode()).AppendFormat("{0,-5}", a.ToCode());
                string s = string.Concat(a.ToCode(), "x") + string.Format("{0:G}", a.ToCode()) + Convert.ToString(a.ToCode()) + string.Join(",", a.ToCode(), 1);
                s += a.ToCode();
                s += string.Join(", ", all.Select(one => one.ToCode())) + string.Concat(all.Select(one => one.ToCode())) + string.Join(',', list.Select(one => one?.ToCode())) + string.Join(", ", all.Where(one => one != a).Select(one => one.ToCode()));
                builder.AppendJoin(", ", all.Select(one => one.ToCode()));
                s += string.Join(", ", new[] { a.ToCode(), Agency.DigitalFujianOffice.ToCode() });
            }
        }
        """);

    [Fact]
    public Task Lists_WhereTheFixCannotBeWritten_AreToldOnly() => Check(
        """class C { string M(Agency[] all) => string.Join(", ", {|FJP9012:all|}) + string.Join<Agency>(", ", {|FJP9012:all|}); }""",
        """class C { string M(Agency[] all) => string.Join(", ", {|FJP9012:all|}) + string.Join<Agency>(", ", {|FJP9012:all|}); }""");

    [Fact]
    public Task Calls_ThatWriteNoIdentifier_AreLeftAlone() => Check("""
        using System;
        using System.Linq;
        class Log { public static void WriteLine(object o) { } public static void Append(object o) { } public static string Join(string s, Agency[] all) => s; }
        class C
        {
            void M(Agency a, Agency[] all, DayOfWeek day, System.Text.StringBuilder builder, object any)
            {
                Console.WriteLine("{0:D} {1:d} {2:X}", a, a, a);
                Console.WriteLine(day); Console.WriteLine(any); Console.WriteLine(a.ToCode()); Console.WriteLine((int)a); Console.WriteLine(all.Length);
                Console.WriteLine(all); _ = $"{all}"; _ = string.Concat(1, all); _ = string.Format("{0}", (object)all);
                Log.WriteLine(a); Log.Append(a); Log.Join(",", all);
                builder.Append(all.Length).Append("x").Append('x');
                _ = string.Join(", ", all.Select(one => one.ToCode())) + string.Join(", ", new[] { "x" }) + string.Join(", ", 1, day) + string.Join(", ", Enum.GetValues<DayOfWeek>());
                all.Append(a);
                string.Compare("a", "b"); string.Format("x");
            }
        }
        """);

    [Fact]
    public Task Numbers_OtherEnums_AndWhatSaysSo_AreLeftAlone() => Check("""
        class C
        {
            string A(Agency a, System.DayOfWeek d) => $"{a:D} {d} {a.ToCode()} {nameof(Agency.DigitalFujianOffice)}" + d + a.Info().Name + (int)a;
            object B(Agency a) => a;
        }
        """);

    [Fact]
    public Task AnotherGovernmentsPlan_ButNotInGeneratedCode() => Verify<IdentifierInTextAnalyzer, IdentifierInTextFix>.Foreign(
        OtherPlan.With("""class C { string A(Agency a) => $"{{|FJP9012:a|}}"; }"""));

    [Fact]
    public Task InGeneratedCode_NotAWord() => Verify<IdentifierInTextAnalyzer, IdentifierInTextFix>.Foreign(
        "// <auto-generated/>\n" + OtherPlan.With("""class C { string A(Agency a) => $"{a}"; }"""));

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<IdentifierInTextAnalyzer>(
        "using FujianPlan;\nclass C { string M(Agency a) => $\"{a}\"; }",
        "(2,36) FJP9012: This writes the identifier of the agency into the text. Identifiers are for source code: write ToCode() for the code that is stored and exchanged. | 写入文本的是部门供源代码使用的标识符。用于存储和交换的代码请写 ToCode()。");

    [Fact]
    public Task MessageOfCalls_InBothLanguages() => Messages.Are<IdentifierInTextAnalyzer>(
        "using FujianPlan;\nclass C { void M(TaskId t, Agency[] all) { System.Console.WriteLine(t); string.Join(\", \", all); } }",
        "(2,69) FJP9012: This writes the identifier of the task into the text. Identifiers are for source code: write ToCode() for the code that is stored and exchanged. | 写入文本的是任务供源代码使用的标识符。用于存储和交换的代码请写 ToCode()。",
        "(2,91) FJP9012: This writes the identifiers of Agency into the text. Identifiers are for source code: write Select(one => one.ToCode()) for the codes that are stored and exchanged. | 写入文本的是 Agency 供源代码使用的标识符。用于存储和交换的代码请写 Select(one => one.ToCode())。");
}
