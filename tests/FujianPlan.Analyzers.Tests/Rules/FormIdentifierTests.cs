using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9015.</summary>
public sealed class FormIdentifierTests
{
    private const string Imports = "using Microsoft.AspNetCore.Components;\nusing Microsoft.AspNetCore.Components.Forms;\nusing Microsoft.AspNetCore.Components.Rendering;\n";

    private static Task Check(string code, string? fixedCode = null) =>
        Verify<FormIdentifierAnalyzer, FormIdentifierFix>.Code(Imports + Frameworks.Text + code, fixedCode is null ? null : Imports + Frameworks.Text + fixedCode);

    [Fact]
    public Task WhatIsShown_IsTold_AndTheFixShowsTheCode() => Check(
        """
        class Page
        {
            object? A(Agency agency) => BindConverter.FormatValue({|FJP9015:agency|});
            object? B(TaskId? task) => BindConverter.FormatValue({|FJP9015:task|}, null);
            object? C(PlanTask task) => BindConverter.FormatValue({|FJP9015:task.Section.Id|});
            string? D(string code) => BindConverter.FormatValue(code);
            object? E(int number) => BindConverter.FormatValue(number);
        }
        """,
        """
        class Page
        {
            object? A(Agency agency) => agency.ToCode();
            object? B(TaskId? task) => task?.ToCode();
            object? C(PlanTask task) => task.Section.Id.ToCode();
            string? D(string code) => BindConverter.FormatValue(code);
            object? E(int number) => BindConverter.FormatValue(number);
        }
        """);

    // What Razor makes of <InputSelect TValue="Agency"> and, where the type is told by the value, of <InputSelect @bind-Value="agency">.
    [Fact]
    public Task InputComponents_AreTold_AndHaveNoFix()
    {
        const string Code = """
            class Page
            {
                void Build(RenderTreeBuilder builder, Agency agency, AgencyCode code, string text)
                {
                    {|FJP9015:builder.OpenComponent<InputSelect<Agency>>(0)|};
                    {|FJP9015:builder.OpenComponent<InputRadioGroup<Agency?>>(0)|};
                    {|FJP9015:builder.OpenComponent<InputSelect<AgencyCode>>(0)|};
                    builder.OpenComponent<InputText>(0);
                    builder.OpenComponent<InputSelect<string>>(0);
                    builder.OpenComponent<Own<Agency>>(0);
                    {|FJP9015:TypeInference.CreateInputSelect_0(builder, agency)|};
                    TypeInference.CreateInputSelect_0(builder, text);
                    TypeInference.CreateOwn_1(builder, agency);
                }
                object? A(AgencyCode code) => BindConverter.FormatValue({|FJP9015:code|});
            }
            class Own<T> { }
            static class TypeInference
            {
                public static void CreateInputSelect_0<T>(RenderTreeBuilder builder, T value) => builder.OpenComponent<InputSelect<T>>(0);
                public static void CreateOwn_1<T>(RenderTreeBuilder builder, T value) => builder.OpenComponent<Own<T>>(0);
            }
            """;
        return Check(Code, Code);
    }

    [Fact]
    public Task WhatIsPosted_IsTold() => Check("""
        class Page
        {
            [SupplyParameterFromForm] public Order? {|FJP9015:Posted|} { get; set; }
            [SupplyParameterFromForm] public Agency? {|FJP9015:Lead|} { get; set; }
            [SupplyParameterFromForm] public Texts? Texts { get; set; }
            public Order? Other { get; set; }
        }
        class Order { public string Text { get; set; } = ""; public Line[] Lines { get; set; } = []; }
        class Line { public TaskId Task { get; set; } }
        class Texts { [ValidAgency] public string Lead { get; set; } = ""; public AgencyCode Code { get; set; } }
        """);

    // The file that the user wrote has no C#, and is where they look.
    [Fact]
    public async Task WhatRazorGenerates_IsToldWhereItsUserWroteIt()
    {
        Diagnostic[] found = [.. await Messages.Of([new FormIdentifierAnalyzer()], Frameworks.Text + """
            class Page
            {
                void Build(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder, FujianPlan.Agency agency)
                {
                    builder.OpenComponent<Microsoft.AspNetCore.Components.Forms.InputSelect<
            #line (12,24)-(12,41) "Page.razor"
            FujianPlan.Agency
            #line default
            #line hidden
                    >>(0);
                    Microsoft.AspNetCore.Components.BindConverter.FormatValue(
            #line (14,7)-(14,13) "Page.razor"
            agency
            #line default
                    );
                    TypeInference.CreateInputSelect_0(builder, 1,
            #line (15,9)-(15,15) "Page.razor"
            agency
            #line default
                    );
                }
            }
            static class TypeInference { public static void CreateInputSelect_0<T>(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder, int sequence, T value) { } }
            """)];

        Assert.Equal(["Page.razor: (11,23)-(11,40)", "Page.razor: (13,6)-(13,12)", "Page.razor: (14,8)-(14,14)"], found.Select(one => one.Location.GetMappedLineSpan().ToString()));
    }

    [Fact]
    public Task Messages_SayWhatToWrite() => Messages.Are<FormIdentifierAnalyzer>(
        Frameworks.Text + """
        class Page
        {
            object? A(FujianPlan.Agency agency) => Microsoft.AspNetCore.Components.BindConverter.FormatValue(agency);
            object? B(FujianPlan.SectionCode code) => Microsoft.AspNetCore.Components.BindConverter.FormatValue(code);
            [Microsoft.AspNetCore.Components.SupplyParameterFromForm] public Order? Posted { get; set; }
            public sealed class Order { public FujianPlan.TaskId Task { get; set; } }
        }
        """,
        "(46,102) FJP9015: The form shows and takes identifiers of Agency, and its numbers, but no codes. Bind a string that has the code, with [ValidAgency]. | 表单显示并接受 Agency 的标识符和编号，不接受代码。请绑定存放代码的 string（加 [ValidAgency]）。",
        "(47,105) FJP9015: What is no code ends the request, since SectionCode cannot hold it, and the user is told nothing. Bind a string that has the code. | SectionCode 存不下无效代码，输入有误时请求异常终止，用户得不到提示。请绑定存放代码的 string。",
        "(48,77) FJP9015: The form takes identifiers of TaskId for Order.Task, and its numbers, but no codes. Bind a string that has the code, with [ValidTask]. | 表单按 TaskId 的标识符和编号读取 Order.Task，不接受代码。请绑定存放代码的 string（加 [ValidTask]）。");
}
