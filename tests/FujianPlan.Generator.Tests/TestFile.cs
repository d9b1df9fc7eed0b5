using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests;

/// <summary>An additional file; without a text, one that cannot be read.</summary>
internal sealed class TestFile(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path => path;

    /// <summary>How often it was asked for its text, which the compiler then opens it for.</summary>
    public int Openings { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Openings++;
        return _text;
    }
}
