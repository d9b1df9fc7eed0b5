using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Enums;

/// <summary>What a call writes into a text.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsSequence">Whether its elements are written, and not the value itself.</param>
/// <param name="Format">The format that says how; null where there is none, or none that is constant.</param>
/// <param name="Index">Its number in that format.</param>
internal readonly record struct WrittenValue(IOperation Value, bool IsSequence, string? Format, int Index)
{
    /// <summary>Whether a value of an enum is written as its identifier: <c>{0:D}</c> writes the number.</summary>
    public bool IsIdentifier => Format is null || Regex
        .Matches(Format, @"\{" + Index.ToString(CultureInfo.InvariantCulture) + @"\s*(?:,[^:{}]*)?(?::(?<format>[^{}]*))?\}", RegexOptions.CultureInvariant)
        .Cast<Match>()
        .Any(hole => IdentifierFormats.Has(hole.Groups["format"].Value));
}
