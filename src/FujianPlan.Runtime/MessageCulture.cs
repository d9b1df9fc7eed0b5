using System;
using System.Globalization;
using System.Threading;

namespace FujianPlan.Runtime;

/// <summary>
/// The language of messages if none is given: that of <see cref="CultureInfo.CurrentUICulture"/>, unless another one was set for
/// the current operation. A server answers each request in the reader's language, and has a language of its own for everything else.
/// </summary>
public static class MessageCulture
{
    private static readonly AsyncLocal<Func<CultureInfo?>?> Source = new AsyncLocal<Func<CultureInfo?>?>();

    /// <summary>The language of messages: Chinese, or else English.</summary>
    public static CultureInfo Current => Source.Value?.Invoke() ?? CultureInfo.CurrentUICulture;

    /// <summary>Sets the language from here on, until the calling asynchronous method ends.</summary>
    /// <param name="source">Called when a message is made. If it is null or returns null: <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Follow(Func<CultureInfo?>? source) => Source.Value = source;
}
