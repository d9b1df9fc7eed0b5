#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Converts between sections and their numbers, such as <c>1</c>.</summary>
public sealed class SectionIdTypeConverter : CodeTypeConverter
{
    private protected override object FromCode(string code) => PlanValues.SectionOf(code);

    private protected override string? ToCode(object value) => value is SectionId known ? PlanValues.CodeOf(known) : null;

    private protected override Array Values() => PlanValues.Sections();
}
