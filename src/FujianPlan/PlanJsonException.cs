#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using System.Text.Json;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>What stands in JSON where a value of the plan is wanted is none. The place is in <see cref="JsonException.Path"/>.</summary>
public sealed class PlanJsonException : JsonException
{
    private readonly string? _chinese;

    /// <summary>Makes an exception without a message of its own.</summary>
    public PlanJsonException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The message.</param>
    public PlanJsonException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public PlanJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PlanJsonException(string english, string chinese)
        : base(english) => _chinese = chinese;

    /// <summary>What is wrong, and which is nearest, for whoever sent it.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>One sentence or two.</returns>
    public string Describe(CultureInfo? culture = null) =>
        _chinese != null && MessageLanguage.IsChinese(culture) ? _chinese : Message;
}
#endif
