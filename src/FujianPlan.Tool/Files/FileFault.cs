using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>A file cannot be read or written: what is wrong, and what to do, in the user's language.</summary>
/// <param name="text">What is wrong, and what to do.</param>
/// <param name="cause">What the system said.</param>
/// <param name="answer">The exit code: by default, that the machine refuses.</param>
internal sealed class FileFault(FindingText text, Exception? cause = null, int answer = ExitCode.Refused) : IOException(text.In(CultureInfo.CurrentUICulture), cause)
{
    /// <summary>What is wrong, and what to do.</summary>
    public FindingText Text => text;

    /// <summary>The exit code.</summary>
    public int Answer => answer;

    /// <summary>A file that the user named, and that is not there, or cannot be what it is named for.</summary>
    public static FileFault OfName(FindingText text, Exception? cause = null) => new(text, cause, ExitCode.WrongUse);

    /// <summary>A file that is there, and does not hold what it should.</summary>
    public static FileFault OfContent(FindingText text, Exception? cause = null) => new(text, cause, ExitCode.Findings);

    /// <summary>The same of a file that no command line names, but a plan: then the plan is wrong.</summary>
    public FileFault OfPlan() => answer == ExitCode.WrongUse ? OfContent(text, InnerException) : this;
}
