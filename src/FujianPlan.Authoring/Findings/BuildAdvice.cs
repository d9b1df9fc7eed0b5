namespace FujianPlan.Authoring.Findings;

/// <summary>What can be done in a project.</summary>
internal sealed class BuildAdvice : Advice
{
    /// <inheritdoc/>
    internal override FindingText LeaveOut { get; } = new("remove it from the build", "将其移出构建");

    /// <inheritdoc/>
    internal override FindingText Reference { get; } = new(
        "Reference the package or the project that it comes from.", "请引用其所在的包或项目。");

    /// <inheritdoc/>
    internal override FindingText HandOver(string file, string path) => new(
        $"Add <FujianPlanSource Include=\"{file}\" /> to the project.", $"请在项目文件中加入 <FujianPlanSource Include=\"{file}\" />。");
}
