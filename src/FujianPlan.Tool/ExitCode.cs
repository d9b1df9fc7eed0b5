namespace FujianPlan.Tool;

/// <summary>What the commands answer: one code for one state, whichever command meets it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>Something is wrong with what a file says: the plan has errors, rows are bad, two versions differ, a file is not what it should be.</summary>
    public const int Findings = 1;

    /// <summary>The command line names something that does not exist: a command, an option, a task or a file.</summary>
    public const int WrongUse = 2;

    /// <summary>The machine refuses: something cannot be read or written, or nobody could be told of it; or the command was interrupted.</summary>
    public const int Refused = 3;
}
