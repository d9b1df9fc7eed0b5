using System;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>A text is no code of a plan's agency, task or section, and no role.</summary>
public class PlanCodeException : FormatException
{
    private readonly string? _chinese;

    /// <summary>Makes an exception without a message of its own.</summary>
    public PlanCodeException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The message.</param>
    public PlanCodeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
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

    /// <summary>The text that is no code; cut after 128 characters. Null where it is not known.</summary>
    public string? Text { get; }

    /// <summary>The code that is nearest to it, or of which it is the name; null where none is near.</summary>
    public string? Nearest { get; }

    /// <summary>What is wrong, and which code is nearest, for whoever wrote it.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence or two.</returns>
    public string Describe(CultureInfo? culture = null) =>
        _chinese != null && MessageLanguage.IsChinese(culture) ? _chinese : Message;

    internal string Describe(bool isChinese) => isChinese && _chinese != null ? _chinese : Message;
}
