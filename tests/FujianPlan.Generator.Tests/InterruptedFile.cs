using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests;

/// <summary>A file during whose first reading the user types on, so that the analysis is cancelled.</summary>
internal sealed class InterruptedFile(string path, string text) : AdditionalText, IDisposable
{
    private readonly CancellationTokenSource _typing = new();

    public CancellationToken Interruption => _typing.Token;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (!_typing.IsCancellationRequested)
        {
            _typing.Cancel();
        }

        cancellationToken.ThrowIfCancellationRequested();
        return SourceText.From(text);
    }

    public void Dispose() => _typing.Dispose();
}
