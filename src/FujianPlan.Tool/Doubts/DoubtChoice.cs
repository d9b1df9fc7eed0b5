namespace FujianPlan.Tool.Doubts;

/// <summary>What an editor says to a doubt.</summary>
/// <param name="Reading">The number of the reading that is taken, from 1; 0 for none.</param>
/// <param name="Value">What the editor says where the reading leaves it open; the key and the value where none is taken; null for neither: all stays as it is.</param>
internal sealed record DoubtChoice(int Reading, string? Value)
{
    /// <summary>All stays as it is, and the doubt goes.</summary>
    public static DoubtChoice Keep { get; } = new(0, null);

    /// <summary>Whether none of the readings is taken, which leave nothing to find: all stays as it is, or gets a value of the editor's own.</summary>
    public bool TakesNoReading => Reading == 0;
}
