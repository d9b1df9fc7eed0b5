namespace FujianPlan.Authoring.Files;

/// <summary>
/// How much the reader takes before it gives up on a file, so that no file can exhaust the compiler that reads it. The
/// defaults leave room for a plan of 100,000 tasks.
/// </summary>
internal sealed record ReaderLimits
{
    /// <summary>The limits that plans are read with.</summary>
    internal static ReaderLimits Default { get; } = new();

    /// <summary>The longest file, in UTF-16 code units.</summary>
    internal int FileLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep lists and mappings may be nested. The format itself needs ten.</summary>
    internal int Depth { get; init; } = 32;

    /// <summary>How many YAML events one file may have: each value, each key, each start and each end is one.</summary>
    internal int Events { get; init; } = 8_000_000;

    /// <summary>The longest single text, in UTF-16 code units.</summary>
    internal int ScalarLength { get; init; } = 1024 * 1024;

    /// <summary>
    /// How far a line may be indented. The scanner looks ahead over indentation in a buffer of 1,024 characters, and
    /// garbles the text beyond.
    /// </summary>
    internal int Indentation { get; init; } = 1000;

    /// <summary>How many findings one reading reports; one more then says that the rest is left out.</summary>
    internal int Findings { get; init; } = 1000;
}
