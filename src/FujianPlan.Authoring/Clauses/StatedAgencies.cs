namespace FujianPlan.Authoring.Clauses;

/// <summary>Whether a stretch of a clause names agencies, and whether it says what they do. Nothing is taken by asking.</summary>
/// <param name="reading">The clause.</param>
internal sealed class StatedAgencies(ClauseReading reading)
{
    /// <summary>Whether a stretch names agencies, with or without a word for what they do.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool AreIn(int from, int to)
    {
        int end = to;
        if (RoleWords.TakeRole(reading.Words, from, ref end) is not null)
        {
            RoleWords.TakeManner(reading.Words, from, ref end);
        }

        return new WaitingList(reading).AreAgencies(from, end);
    }

    /// <summary>Whether a stretch names agencies and says what they do: 市甲局负责.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool HaveRoleIn(int from, int to)
    {
        int end = to;
        return RoleWords.TakeRole(reading.Words, from, ref end) is not null && AreIn(from, to);
    }
}
