namespace FujianPlan.Tool;

/// <summary>What the commands answer.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Clean = 0;

    /// <summary>There are errors.</summary>
    public const int Findings = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUse = 2;

    /// <summary>A file could not be read or written, or nobody could be told of something.</summary>
    public const int Unreadable = 3;
}
