using FujianPlan.Authoring.Findings;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Diagnostics;

/// <summary>A rule's title in the language of whoever reads it.</summary>
internal sealed class BilingualTitle(string english, string chinese) : LocalizableString
{
    private readonly FindingText _text = new(english, chinese);

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) => _text.ToString(null, formatProvider);

    /// <inheritdoc/>
    protected override int GetHash() => _text.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is BilingualTitle title && title._text == _text;
}
