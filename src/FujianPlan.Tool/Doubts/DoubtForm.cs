namespace FujianPlan.Tool.Doubts;

/// <summary>
/// How a doubt stands in a plan file: lines of comment before what it is about, which all begin with <c># ?</c>. Who deletes them keeps what the plan
/// says; docs/command.md tells the rest.
/// </summary>
internal static class DoubtForm
{
    /// <summary>What every line of a doubt begins with.</summary>
    public const string Lines = "# ?";

    /// <summary>The first line of a doubt: what is doubted.</summary>
    public const string Mark = "# ??";

    /// <summary>Where the words stand in the source: 45:3-45:20.</summary>
    public const string Place = "# ?@";

    /// <summary>A key with the value that it has in a reading; lines that begin with blanks go on.</summary>
    public const string Set = "# ?+";

    /// <summary>A key that a reading has not; nothing, for all that the doubt is about.</summary>
    public const string Remove = "# ?-";

    /// <summary>The identifier of what the lines behind it are about, instead of what the doubt stands before.</summary>
    public const string Item = "# ?>";

    /// <summary>What stands there in place of an identifier for what the plan says of itself. No identifier has a colon.</summary>
    public const string Plan = "plan:";

    /// <summary>An agency that is another: CODE: OTHER.</summary>
    public const string Agency = "# ?=";

    /// <summary>An agency that the plan does not have yet: its keys, as a mapping of one line.</summary>
    public const string NewAgency = "# ?&";

    /// <summary>An agency of the item's duties that is another, or several: CODE: OTHER, OTHER | why.</summary>
    public const string Assignee = "# ?~";

    /// <summary>Words that are none of a task's and become a passage of the notice.</summary>
    public const string Passage = "# ?^";

    /// <summary>A collective whose members are all that a list names before it.</summary>
    public const string Members = "# ?*";

    /// <summary>What stands for a value that an editor has to say.</summary>
    public const string Asked = "???";

    /// <summary>What the first line of a reading begins with.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Reading(int number) => FormattableString.Invariant($"{Lines}{number}");
}
