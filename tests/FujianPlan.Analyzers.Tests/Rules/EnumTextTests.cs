using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9007.</summary>
public sealed class EnumTextTests
{
    private static Task Check(string code, string? fixedCode = null) => Verify<EnumTextAnalyzer, EnumTextFix>.Code(code, fixedCode);

    [Fact]
    public Task ThePlan_IsAskedInsteadOfTheRuntime() => Check(
        """
        using System;
        class C
        {
            string A(Agency a) => {|FJP9007:a.ToString()|};
            string? B(Agency? a) => {|FJP9007:a.ToString()|};
            string? D(PlanTask t) => t.Lead?{|FJP9007:.ToString()|};
            string? D(Assignment? a) => a?{|FJP9007:.Agency.ToString()|};
            string? D(PlanTask? t, int i) => t?{|FJP9007:.Lead.ToString()|};
            string? D(PlanTask? t, long i) => t?{|FJP9007:.Assignments[0].Agency.ToString()|};
            string E(TaskId t, bool b) => {|FJP9007:(b ? t : TaskId.FibreCity).ToString("G")|};
            string F(Role r) => {|FJP9007:r.ToString()|};
            Agency G(string s) => {|FJP9007:Enum.Parse<Agency>(s)|};
            Agency H(string s) => (Agency){|FJP9007:Enum.Parse(typeof(Agency), s, ignoreCase: true)|};
            bool I(string s) => {|FJP9007:Enum.TryParse<Agency>(s, true, out _)|};
            bool J(string s, out Agency a) => {|FJP9007:Enum.TryParse(s, out a)|};
            TaskId K(string s) => {|FJP9007:Enum.Parse<TaskId>(s)|};
            Role L(string s) => {|FJP9007:Enum.Parse<Role>(s)|};
            bool M(Agency a) => {|FJP9007:Enum.IsDefined(a)|};
            bool N(TaskId t) => {|FJP9007:Enum.IsDefined(typeof(TaskId), t)|};
            string? O(Agency a) => {|FJP9007:Enum.GetName(a)|};
            string? P(TaskId t) => {|FJP9007:Enum.GetName(typeof(TaskId), t)|};
            Agency Q(string s) => {|FJP9007:Enum.Parse<Agency>(s.AsSpan())|};
            bool S(string s) => {|FJP9007:Enum.TryParse<TaskId>(s, out _)|};
            string T(SectionId s) => {|FJP9007:s.ToString()|};
            SectionId U(string s) => {|FJP9007:Enum.Parse<SectionId>(s)|};
            bool V(string s, out SectionId id) => {|FJP9007:Enum.TryParse(s, out id)|};
            bool W(SectionId s) => {|FJP9007:Enum.IsDefined(s)|};
        }
        """,
        """
        using System;
        class C
        {
            string A(Agency a) => a.ToCode();
            string? B(Agency? a) => a?.ToCode();
            string? D(PlanTask t) => t.Lead?.ToCode();
            string? D(Assignment? a) => a?.Agency.ToCode();
            string? D(PlanTask? t, int i) => t?.Lead?.ToCode();
            string? D(PlanTask? t, long i) => t?.Assignments[0].Agency.ToCode();
            string E(TaskId t, bool b) => (b ? t : TaskId.FibreCity).ToCode();
            string F(Role r) => r.ToCode();
            Agency G(string s) => Agencies.Parse(s);
            Agency H(string s) => (Agency)Agencies.Parse(s);
            bool I(string s) => Agencies.TryParse(s, out _);
            bool J(string s, out Agency a) => Agencies.TryParse(s, out a);
            TaskId K(string s) => TaskIds.Parse(s);
            Role L(string s) => Roles.Parse(s);
            bool M(Agency a) => a.IsDefined();
            bool N(TaskId t) => t.IsDefined();
            string? O(Agency a) => a.ToCode();
            string? P(TaskId t) => t.ToCode();
            Agency Q(string s) => Agencies.Parse(s.AsSpan());
            bool S(string s) => TaskIds.TryParse(s, out _);
            string T(SectionId s) => s.ToCode();
            SectionId U(string s) => SectionIds.Parse(s);
            bool V(string s, out SectionId id) => SectionIds.TryParse(s, out id);
            bool W(SectionId s) => s.IsDefined();
        }
        """);

    [Fact]
    public Task WhatHasNoOneWay_IsToldOnly() => Check(
        """
        using System;
        class C
        {
            TaskId A(string s) => {|FJP9007:Enum.Parse<TaskId>(s.AsSpan())|};
            bool E(string s, out object? o) => {|FJP9007:Enum.TryParse(typeof(Agency), s, out o)|};
            Role F(string s) => {|FJP9007:Enum.Parse<Role>(s.AsSpan())|};
        }
        """,
        """
        using System;
        class C
        {
            TaskId A(string s) => {|FJP9007:Enum.Parse<TaskId>(s.AsSpan())|};
            bool E(string s, out object? o) => {|FJP9007:Enum.TryParse(typeof(Agency), s, out o)|};
            Role F(string s) => {|FJP9007:Enum.Parse<Role>(s.AsSpan())|};
        }
        """);

    private const string EntityFramework = """
        namespace Microsoft.EntityFrameworkCore.Metadata.Builders
        {
            public class PropertyBuilder { public PropertyBuilder HasConversion<T>() => this; }
            public class PropertyBuilder<TProperty> : PropertyBuilder
            {
                public new PropertyBuilder<TProperty> HasConversion<TConversion>() => this;
                public PropertyBuilder<TProperty> HasConversion(System.Type type) => this;
            }
            public class PropertiesConfigurationBuilder<TProperty> { public void HaveConversion<TConversion>() { } }
        }
        namespace Microsoft.EntityFrameworkCore.Storage.ValueConversion { public class EnumToStringConverter<TEnum> { } }

        """;

    [Fact]
    public Task Identifiers_ThatAreStored_AreTold() => Check(EntityFramework + """
        namespace App
        {
            using System.Text.Json.Serialization;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            class Converter { }
            class Elsewhere<T> { public void HasConversion<TConversion>() { } }
            class C
            {
                [JsonConverter({|FJP9007:typeof(JsonStringEnumConverter<Agency>)|})] public Agency Lead { get; set; }
                [JsonConverter(typeof(JsonStringEnumConverter<System.DayOfWeek>))] public System.DayOfWeek Day { get; set; }
                void M(PropertyBuilder<Agency> agency, PropertyBuilder<TaskId?> task, PropertiesConfigurationBuilder<Role> role, PropertyBuilder<System.DayOfWeek> day, Elsewhere<Agency> other, PropertyBuilder untyped)
                {
                    {|FJP9007:agency.HasConversion<string>()|};
                    {|FJP9007:task.HasConversion<string>()|};
                    {|FJP9007:agency.HasConversion(typeof(string))|};
                    {|FJP9007:role.HaveConversion<string>()|};
                    _ = {|FJP9007:new Microsoft.EntityFrameworkCore.Storage.ValueConversion.EnumToStringConverter<SectionId>()|};
                    _ = {|FJP9007:new JsonStringEnumConverter<TaskId>()|};
                    agency.HasConversion<Converter>();
                    agency.HasConversion(typeof(Converter));
                    role.HaveConversion<int>();
                    day.HasConversion<string>();
                    other.HasConversion<string>();
                    untyped.HasConversion<string>();
                    _ = new JsonStringEnumConverter<System.DayOfWeek>();
                }
            }
        }
        """);

    [Fact]
    public Task MessageOfWhatIsStored_InBothLanguages() => Messages.Are<EnumTextAnalyzer>(
        "using FujianPlan; using FujianPlan.Runtime;\nclass C { void M(Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<Agency> b) { b.HasConversion<string>(); _ = new System.Text.Json.Serialization.JsonStringEnumConverter<Role>(); } }\n" + EntityFramework,
        "(2,95) FJP9007: This stores the identifiers of Agency, which are for source code, instead of the values that the plan exchanges. Convert with ToCode() and Agencies.Parse, as the package FujianPlan.EntityFrameworkCore does. | 这样存储的是 Agency 供源代码使用的标识符，而非方案用于交换的值。请像 FujianPlan.EntityFrameworkCore 包那样用 ToCode() 与 Agencies.Parse 转换。",
        "(2,126) FJP9007: This stores the identifiers of Role, which are for source code, instead of the values that the plan exchanges. Remove it: Role has its own converter. | 这样存储的是 Role 供源代码使用的标识符，而非方案用于交换的值。请去掉：Role 自带转换器。");

    [Fact]
    public Task OtherEnums_Numbers_AndTheLibrarysOwn_AreLeftAlone() => Check("""
        using System;
        class C
        {
            string A(DayOfWeek d, int? i) => d.ToString() + i.ToString() + Enum.Parse<DayOfWeek>("Monday") + Enum.GetName(d);
            string B(Agency a) => a.ToString("D") + a.ToCode() + a.Info().Name;
            bool D(Role r, AgencyCode c) => Enum.IsDefined(r) || c.ToString() == "";
            Array E() => Enum.GetValues<Agency>();
        }
        """);

    [Fact]
    public Task WhereTheNamespaceIsNotImported() => Verify<EnumTextAnalyzer, EnumTextFix>.Code(
        """
        namespace App { class C { string A(global::FujianPlan.Agency a) => {|FJP9007:a.ToString()|}; } }
        """.Replace("using FujianPlan;", "", StringComparison.Ordinal),
        """
        namespace App { class C { string A(global::FujianPlan.Agency a) => a.ToCode(); } }
        """);

    [Fact]
    public Task AnotherGovernmentsPlan_InGeneratedCode() => Verify<EnumTextAnalyzer, EnumTextFix>.Foreign(
        "// <auto-generated/>\n" + OtherPlan.With("class C { bool A(string s, out Agency a) => {|FJP9007:System.Enum.TryParse(s, out a)|}; }"));

    [Fact]
    public Task AnotherGovernmentsPlan_IsAskedItself() => Verify<EnumTextAnalyzer, EnumTextFix>.Foreign(
        OtherPlan.Text + "namespace App { class C { bool A(string s, out Dongshan.Agency a) => {|FJP9007:System.Enum.TryParse(s, out a)|}; } }",
        OtherPlan.Text.Insert(0, "using Dongshan;\n\n") + "namespace App { class C { bool A(string s, out Dongshan.Agency a) => Agencies.TryParse(s, out a); } }");

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<EnumTextAnalyzer>(
        "using FujianPlan;\nclass C { object M(Agency a) => a.ToString(); object N(Agency a) => System.Enum.IsDefined(a); }",
        "(2,33) FJP9007: ToString uses the identifiers of Agency, which are for source code, instead of the codes, and is slow. Write ToCode(). | ToString 处理的是 Agency 供源代码使用的标识符而非代码，且速度慢。请写 ToCode()。",
        "(2,69) FJP9007: Enum.IsDefined searches the metadata of Agency at every call. Write IsDefined(), which uses a table. | Enum.IsDefined 每次调用都要查找 Agency 的元数据。请写 IsDefined()，它只查一次表。");
}
