using System;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Thrown when a text is not the code of an agency, a task, a section or a role of a plan.</summary>
public class PlanCodeException : FormatException
{
    private readonly string? _chinese;

    /// <summary>Creates an exception without a message.</summary>
    public PlanCodeException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The message.</param>
    public PlanCodeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public PlanCodeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PlanCodeException(string english, string chinese, string? text, string? nearest)
        : base(english)
    {
        _chinese = chinese;
        Text = text;
        Nearest = nearest;
    }

    /// <summary>The text that is not a code; cut after 128 characters. Null if it is not known.</summary>
    public string? Text { get; }

    /// <summary>The nearest code, or the code whose name the text is; null if none is near.</summary>
    public string? Nearest { get; }

    /// <summary>What is wrong, and which code is nearest, for whoever wrote it.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence or two.</returns>
    public string Describe(CultureInfo? culture = null) =>
        _chinese != null && MessageLanguage.IsChinese(culture) ? _chinese : Message;

    internal string Describe(bool isChinese) => isChinese && _chinese != null ? _chinese : Message;
}
