namespace FujianPlan.Authoring.Files;

/// <summary>
/// A source document that a plan's <c>source.file</c> may name. Its text is read when it is wanted: of the files that lie beside a plan,
/// only the one that it names is opened.
/// </summary>
public sealed class SourceFile
{
    private readonly Lazy<string?> _text;

    /// <summary>A document whose text is there.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    public SourceFile(string path, string text)
        : this(path, () => text) => _ = _text.Value;

    /// <summary>A document that is read when it is wanted.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="read">What reads its text, without a byte order mark; it answers null where it cannot.</param>
    public SourceFile(string path, Func<string?> read)
    {
        Path = path;
        _text = new Lazy<string?>(read);
    }

    /// <summary>Its path, as it was handed over.</summary>
    public string Path { get; }

    /// <summary>Its text; empty where it cannot be read.</summary>
    public string Text => _text.Value ?? string.Empty;

    /// <summary>Whether it can be read.</summary>
    public bool IsReadable => _text.Value is not null;

    /// <summary>Whether its text was wanted.</summary>
    public bool IsRead => _text.IsValueCreated;
}
