#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;

namespace FujianPlan.Data;

/// <summary>Says what is wrong with what stands in JSON in the place of a value of the plan.</summary>
internal static class JsonFault
{
    internal static PlanJsonException NoAgency(ReadOnlySpan<byte> utf8) =>
        new PlanJsonException(Agencies.NotACode(utf8).Message, ResolutionMessage.Of(AssigneeValidator.Strict.Resolve(JsonCode.Shown(utf8)), isChinese: true));

    internal static PlanJsonException NoTask(ReadOnlySpan<byte> utf8)
    {
        string code = JsonCode.Shown(utf8);
        return new PlanJsonException(Plan.NoTask(code), ValidationMessage.NoTask(code, isChinese: true));
    }

    internal static PlanJsonException NoSection(string shown) => new PlanJsonException(
        PlanValues.NoSection(shown),
        "本方案没有这一章节。章节号为 1 至 " + CatalogueData.SectionCount.ToString(CultureInfo.InvariantCulture) + "。");

    internal static PlanJsonException NoRole(ReadOnlySpan<byte> utf8)
    {
        string code = JsonCode.Shown(utf8);
        return new PlanJsonException(
            RoleCodes.NoRole(code),
            "“" + ShownText.Of(code) + "”不是角色。角色有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）。");
    }

    internal static PlanJsonException AgencyIsString() =>
        new PlanJsonException("An agency is written as its code, a string.", "部门应写作代码，即字符串。");

    internal static PlanJsonException TaskIsString() => new PlanJsonException(
        "A task is written as its code, a string such as '" + Plan.Tasks[0].Code + "'.", "任务应写作代码，即字符串，如“" + Plan.Tasks[0].Code + "”。");

    internal static PlanJsonException SectionIsNumber() => new PlanJsonException("A section is written as its number.", "章节应写作章节号，即数字。");

    internal static PlanJsonException RoleIsString() =>
        new PlanJsonException("A role is written as a string: 'lead', 'responsible' or 'supporting'.", "角色应写作字符串：“lead”“responsible”或“supporting”。");

    internal static PlanJsonException TooLong() => new PlanJsonException("No code is as long as that.", "代码没有这样长。");

    internal static PlanJsonException NotUnicode() => new PlanJsonException(
        "The string is not Unicode: half of a surrogate pair is missing, or its bytes are no UTF-8.", "字符串不是有效的 Unicode：代理项不成对，或字节不是 UTF-8。");
}
#endif
