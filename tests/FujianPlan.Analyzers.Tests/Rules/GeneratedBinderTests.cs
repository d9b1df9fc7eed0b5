using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9014.</summary>
public sealed class GeneratedBinderTests
{
    private const string Imports = "using System.Collections.Generic;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n";

    private static Task Check(string code, string? fixedCode = null) =>
        Verify<GeneratedBinderAnalyzer, GeneratedBinderFix>.Bound(Imports + Frameworks.Text + code, fixedCode is null ? null : Imports + Frameworks.Text + fixedCode);

    [Fact]
    public Task WhateverBinds_AProperty_IsTold() => Check("""
        class Calls
        {
            void Run(IConfiguration configuration, IServiceCollection services, OptionsBuilder<D> d, OptionsBuilder<E> e)
            {
                configuration.Get<A>();
                configuration.Get(typeof(B));
                C c = new();
                configuration.Bind("C", c);
                d.Bind(configuration);
                e.BindConfiguration("E");
                services.Configure<F>(configuration);
                services?.Configure<G>(configuration);
            }
        }
        class A { public Agency {|FJP9014:One|} { get; set; } }
        class B { public TaskId {|FJP9014:One|} { get; set; } }
        class C { public SectionId? {|FJP9014:One|} { get; set; } }
        class D { public Role {|FJP9014:One|} { get; init; } }
        class E { public AgencyCode {|FJP9014:One|} { get; set; } }
        struct F { public TaskCode? {|FJP9014:One|} { get; set; } }
        record G(SectionCode {|FJP9014:One|});
        class H { public Agency One { get; set; } }
        """);

    [Fact]
    public Task WhatIsReached_IsTold_AndWhatTheBinderLeavesAloneIsNot() => Check("""
        class Calls
        {
            void Run(IConfiguration configuration) => configuration.Get<A>();
        }
        class A : Base
        {
            public List<Agency> {|FJP9014:Some|} { get; } = [];
            public Dictionary<Agency, int> {|FJP9014:Keys|} { get; set; } = [];
            public Dictionary<string, B[]> Deep { get; set; } = [];
            public Loop Loop { get; set; } = new();
            public Agency Read => Agencies.Parse("SZB");
            public Agency Hidden { get; internal set; }
            public static Agency Shared { get; set; }
            internal Agency Own { get; set; }
            [ValidAgency] public string Text { get; set; } = "";
        }
        class B { public Agency? {|FJP9014:Lead|} { get; set; } }
        class Base { public TaskId {|FJP9014:Task|} { get; set; } }
        class Loop { public A? Back { get; set; } public Called? Called { get; set; } }
        class Called(Agency {|FJP9014:lead|}) { public Agency Lead { get; } = lead; }
        """);

    [Fact]
    public Task WhatHasNoPropertyHere_IsToldAtTheCall() => Check("""
        class Calls
        {
            void Run(IConfiguration configuration)
            {
                {|FJP9014:configuration.GetValue<Agency>("Office")|};
                {|FJP9014:configuration.GetValue<Agency?>("Office")|};
                {|FJP9014:configuration.Get<List<TaskCode>>()|};
                {|FJP9014:configuration.Get<Generic<Agency>>()|};
                {|FJP9014:configuration.Get<RetirementInAnotherAssembly>()|};
                {|FJP9014:configuration.Get<AgencyCode?>()|};
                configuration.GetValue<string>("Office");
                configuration.GetValue<AgencyCode>("Office");
                configuration.GetValue<TaskCode?>("Task");
            }
            T? Any<T>(IConfiguration configuration) => configuration.Get<T>();
        }
        class Generic<T> { public T? Value { get; set; } }
        class RetirementInAnotherAssembly : Generic<Role> { }
        """);

    [Fact]
    public Task WithoutTheGeneratedBinder_CodesAreRead() => Verify<GeneratedBinderAnalyzer, GeneratedBinderFix>.Code(Imports + Frameworks.Text + """
        class Calls { void Run(IConfiguration configuration) { configuration.Get<A>(); configuration.GetValue<Agency>("Office"); } }
        class A { public Agency One { get; set; } }
        """);

    [Fact]
    public Task Fix_BindsTheCodeAsText_AndThePropertyReadsIt() => Check(
        """
        class Calls
        {
            void Run(IConfiguration configuration) => configuration.Get<A>()!.Lead = Agency.DigitalFujianOffice;
        }
        class A
        {
            /// <summary>Who leads.</summary>
            public Agency {|FJP9014:Lead|} { get; set; }

            public Agency {|FJP9014:Other|} { get; set; } = Agency.DigitalFujianOffice;
            [ConfigurationKeyName("task")]
            public TaskId? {|FJP9014:Task|} { get; init; }
            public SectionId {|FJP9014:Section|} { get; set; }
            public Role {|FJP9014:Role|} { get; set; } = Role.Lead;
            public AgencyCode {|FJP9014:Wrapped|} { get; set; }
        }
        """,
        """
        class Calls
        {
            void Run(IConfiguration configuration) => configuration.Get<A>()!.Lead = Agency.DigitalFujianOffice;
        }
        class A
        {
            /// <summary>Who leads.</summary>
            [ValidAgency]
            [ConfigurationKeyName("Lead")]
            public string LeadCode { get; set; } = "";

            public Agency Lead { get => Agencies.Parse(LeadCode); internal set => LeadCode = value.ToCode(); }

            [ValidAgency]
            [ConfigurationKeyName("Other")]
            public string OtherCode { get; set; } = Agency.DigitalFujianOffice.ToCode();

            public Agency Other { get => Agencies.Parse(OtherCode); internal set => OtherCode = value.ToCode(); }
            [ConfigurationKeyName("task")]
            [ValidTask]
            public string? TaskCode { get; init; }

            public TaskId? Task { get => TaskCode is null ? (TaskId?)null : TaskIds.Parse(TaskCode); internal init => TaskCode = value?.ToCode(); }
            [ConfigurationKeyName("Section")]
            public string SectionCode { get; set; } = "";

            public SectionId Section { get => SectionIds.Parse(SectionCode); internal set => SectionCode = value.ToCode(); }
            [ValidRole]
            [ConfigurationKeyName("Role")]
            public string RoleCode { get; set; } = Role.Lead.ToCode();

            public Role Role { get => Roles.Parse(RoleCode); internal set => RoleCode = value.ToCode(); }
            [ValidAgency]
            [ConfigurationKeyName("Wrapped")]
            public string WrappedCode { get; set; } = "";

            public AgencyCode Wrapped { get => AgencyCode.Parse(WrappedCode); internal set => WrappedCode = value.ToString(); }
        }
        """);

    [Fact]
    public Task WhatHasToStay_HasNoFix()
    {
        const string Code = """
            class Calls { void Run(IConfiguration configuration) => configuration.Get<A>(); }
            interface IHas { Agency Seen { get; set; } }
            class A : IHas
            {
                public List<Agency> {|FJP9014:Some|} { get; set; } = [];
                public required Agency {|FJP9014:Asked|} { get; set; }
                public virtual Agency {|FJP9014:Changed|} { get; set; }
                public Agency {|FJP9014:Seen|} { get; set; }
                public Agency {|FJP9014:Made|} { get; set; } = Agencies.Parse("SZB");
                public Agency {|FJP9014:Twice|} { get; set; }
                public string TwiceCode { get; set; } = "";
                public Agency {|FJP9014:Long|} { get => Agencies.Parse(TwiceCode); set => TwiceCode = value.ToCode(); }
            }
            """;
        return Check(Code, Code);
    }

    [Fact]
    public Task Messages_SayWhatToWrite() => Messages.Are<GeneratedBinderAnalyzer>(
        Frameworks.Text + """
        namespace App
        {
            using FujianPlan;
            using Microsoft.Extensions.Configuration;
            class Calls
            {
                void Run(IConfiguration configuration) => configuration.Get<A>();
                TaskCode Task(IConfiguration configuration) => configuration.Get<TaskCode>();
            }
            class A { public Agency Lead { get; set; } public SectionId Section { get; set; } }
        }
        """,
        "(51,56) FJP9014: The generated configuration binder does not know how TaskCode is written: this stays empty, or binding fails. Bind a string with [ValidTask], and read it with TaskCode.Parse. | 生成的配置绑定器不知道 TaskCode 的写法，此处会为空或绑定失败。请绑定 string，加 [ValidTask]，再用 TaskCode.Parse 读取。",
        "(53,29) FJP9014: The generated configuration binder reads A.Lead by the identifiers and numbers of Agency, and takes no code. Bind a string with [ValidAgency], and read it with Agencies.Parse. | 生成的配置绑定器按 Agency 的标识符和编号读取 A.Lead，不接受代码。请绑定 string，加 [ValidAgency]，再用 Agencies.Parse 读取。",
        "(53,65) FJP9014: The generated configuration binder reads A.Section by the identifiers and numbers of SectionId, and takes no code. Bind a string, and read it with SectionIds.Parse. | 生成的配置绑定器按 SectionId 的标识符和编号读取 A.Section，不接受代码。请绑定 string，再用 SectionIds.Parse 读取。");
}
