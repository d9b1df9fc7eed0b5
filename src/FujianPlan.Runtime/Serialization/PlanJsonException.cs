#if NET8_0_OR_GREATER
using System;
using System.Globalization;
using System.Text.Json;

namespace FujianPlan.Runtime;

/// <summary>What stands in JSON where a value of a plan is wanted is none. The place is in <see cref="JsonException.Path"/>.</summary>
public sealed class PlanJsonException : JsonException
{
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

    internal PlanJsonException(PlanCodeException fault)
        : base(fault.Message, fault)
    {
    }

    /// <summary>The text that is no code; null where it is not known.</summary>
    public string? Text => (InnerException as PlanCodeException)?.Text;

    /// <summary>What is wrong, and which is nearest, for whoever sent it.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>One sentence or two.</returns>
    public string Describe(CultureInfo? culture = null) => InnerException is PlanCodeException fault ? fault.Describe(culture) : Message;
}
#endif
