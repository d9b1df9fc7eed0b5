using System;
using System.ComponentModel;
using System.Globalization;

namespace FujianPlan.Runtime.Internal;

/// <summary>One sentence in the two languages that findings are told in. It is here as those who read plans and those who read code have no other home in common.</summary>
/// <param name="English">The English sentence.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FindingText(string English, string Chinese) : IFormattable
{
    /// <summary>Chinese for a Chinese culture, English for any other.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The sentence.</returns>
    public string In(CultureInfo culture)
    {
        if (culture is null)
        {
            throw new ArgumentNullException(nameof(culture));
        }

        return MessageLanguage.IsChinese(culture) ? Chinese : English;
    }

    /// <inheritdoc/>
    public override string ToString() => English;

    /// <summary>
    /// Formats for a culture. Compilers format a diagnostic's arguments late, with the culture that the user asked
    /// for; that is how one finding can be told in two languages.
    /// </summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">A <see cref="CultureInfo"/>, or null for the current one.</param>
    /// <returns>The sentence.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        // RS1035: this is also compiled into analyzers. A message that no compiler asks for in a language is told in the reader's.
#pragma warning disable RS1035
        In(formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture);
#pragma warning restore RS1035
}
