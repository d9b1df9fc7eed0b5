namespace FujianPlan.Authoring.Tests.Binding;

/// <summary>A sound plan in which tests mistype something: the one that <c>docs/plan-file.md</c> shows.</summary>
internal static class SlipPlan
{
    /// <summary>The plan.</summary>
    internal static string Yaml { get; } = RepositoryFile.Read("docs", "plan-file.md").ReplaceLineEndings("\n").Split("```yaml\n")[1].Split("```")[0];

    /// <summary>The plan with something else in a place.</summary>
    /// <param name="right">What stands there; of several places, the first.</param>
    /// <param name="typed">What is typed instead.</param>
    internal static string With(string right, string typed)
    {
        int at = Yaml.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, "The plan has nothing like this: " + right);
        return Yaml[..at] + typed + Yaml[(at + right.Length)..];
    }
}
