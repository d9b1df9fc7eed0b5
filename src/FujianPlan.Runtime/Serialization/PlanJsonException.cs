#if NET8_0_OR_GREATER
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>
/// Thrown when JSON contains a value that the plan does not have, or lacks a required value. <see cref="JsonException.Path"/> has the place; for missing
/// members, it is the path of the object that lacks them.
/// </summary>
public sealed class PlanJsonException : JsonException
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" .'/\"[]()\t\n\r\f\b\\");

    private readonly IReadOnlyList<KeyValuePair<string, PlanCodeException>> _missing = Array.Empty<KeyValuePair<string, PlanCodeException>>();

    /// <summary>Creates an exception without a message.</summary>
    public PlanJsonException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The message.</param>
    public PlanJsonException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public PlanJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PlanJsonException(PlanCodeException fault)
        : base(fault.Message, fault)
    {
    }

    internal PlanJsonException(IReadOnlyList<KeyValuePair<string, PlanCodeException>> missing)
        : base(Listed(missing, isChinese: false), missing[0].Value) => _missing = missing;

    /// <summary>The text that is not a code; null if it is not known.</summary>
    public string? Text => (InnerException as PlanCodeException)?.Text;

    /// <summary>The names of the members that are missing; empty if something else is wrong.</summary>
    public IReadOnlyList<string> Missing => _missing.Select(member => member.Key).ToArray();

    /// <summary>What is wrong, and which is nearest, for whoever sent it.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence or more.</returns>
    public string Describe(CultureInfo? culture = null) => _missing.Count > 0 ? Listed(_missing, MessageLanguage.IsChinese(culture))
        : InnerException is PlanCodeException fault ? fault.Describe(culture)
        : Message;

    /// <summary>The same, by place: the path of the value that is not a code, and of each missing member.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>A sentence or two for each place, such as <c>$.assignee</c>.</returns>
    public IReadOnlyDictionary<string, string> DescribePlaces(CultureInfo? culture = null)
    {
        string path = string.IsNullOrEmpty(Path) ? "$" : Path;
        return _missing.Count == 0
            ? new Dictionary<string, string> { [path] = Describe(culture) }
            : _missing.ToDictionary(member => path + Step(member.Key), member => member.Value.Describe(culture));
    }

    private static string Listed(IReadOnlyList<KeyValuePair<string, PlanCodeException>> missing, bool isChinese) => isChinese
        ? string.Concat(missing.Select(member => "“" + member.Key + "”：" + member.Value.Describe(isChinese: true)))
        : string.Join(" ", missing.Select(member => "'" + member.Key + "': " + member.Value.Message));

    // As System.Text.Json writes a path.
    private static string Step(string name) => name.AsSpan().IndexOfAny(Special) >= 0 ? "['" + name + "']" : "." + name;
}
#endif
