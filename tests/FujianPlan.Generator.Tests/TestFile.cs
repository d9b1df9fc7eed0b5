using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests;

/// <summary>An additional file; without a text, one that cannot be read.</summary>
internal sealed class TestFile(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
