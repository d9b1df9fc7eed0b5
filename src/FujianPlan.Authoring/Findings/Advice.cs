namespace FujianPlan.Authoring.Findings;

/// <summary>
/// What a finding advises where that depends on who reads it: a build is changed in its project, a command on its command line. Whoever
/// judges a plan says which; the rules ask for the advice, and know of neither.
/// </summary>
public abstract class Advice
{
    /// <summary>Advice to those who build a project.</summary>
    public static Advice OfBuild { get; } = new BuildAdvice();

    /// <summary>Advice to those who run the command.</summary>
    /// <param name="folder">The folder that they run it in, from which they write paths; null where there is none, and paths are whole.</param>
    /// <returns>The advice.</returns>
    public static Advice OfCommand(string? folder) => new CommandAdvice(folder);

    /// <summary>How a source document is handed over that a plan names.</summary>
    /// <param name="file">The document, as the plan names it.</param>
    /// <param name="path">Its path, as that of the plan leads to it.</param>
    internal abstract FindingText HandOver(string file, string path);

    /// <summary>How a file is left out that says nothing.</summary>
    internal abstract FindingText LeaveOut { get; }

    /// <summary>How an assembly is named whose plan is to be imported.</summary>
    internal abstract FindingText Reference { get; }
}
