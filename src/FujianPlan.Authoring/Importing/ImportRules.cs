using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Importing;

/// <summary>What can go wrong where a plan names agencies of another.</summary>
public static class ImportRules
{
    /// <summary>An import that is no referenced plan.</summary>
    public static RuleInfo NotFound { get; } =
        new("FJP2009", FindingSeverity.Error, IsLint: false, new FindingText("Imported plan not found", "找不到导入的方案"));

    /// <summary>A duty given to an agency that its own plan has retired.</summary>
    public static RuleInfo Retired { get; } =
        new("FJP2010", FindingSeverity.Warning, IsLint: true, new FindingText("Imported agency is retired", "导入的部门已停用"));

    /// <summary>A code that more than one import has.</summary>
    public static RuleInfo Ambiguous { get; } =
        new("FJP2020", FindingSeverity.Error, IsLint: false, new FindingText("Code of several imports", "代码属于多个导入的方案"));

    /// <summary>An import listed twice, or one too many.</summary>
    public static RuleInfo Surplus { get; } =
        new("FJP2021", FindingSeverity.Error, IsLint: false, new FindingText("Repeated import, or too many imports", "重复或过多的导入"));

    /// <summary>Every rule above, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [NotFound, Retired, Ambiguous, Surplus];
}
