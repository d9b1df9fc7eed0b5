using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers;

/// <summary>
/// A rule's title in the language of whoever reads it. The generator has a class of its own for this: the two have no assembly in common
/// that knows the compiler.
/// </summary>
internal sealed class RuleTitle(string english, string chinese) : LocalizableString
{
    private readonly FindingText _text = new(english, chinese);

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) => _text.ToString(null, formatProvider);

    /// <inheritdoc/>
    protected override int GetHash() => _text.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is RuleTitle title && title._text == _text;
}
