using System;
using System.Globalization;
using System.Threading;

namespace FujianPlan.Runtime;

/// <summary>
/// Whose language messages are in where nobody says: that of <see cref="CultureInfo.CurrentUICulture"/>, unless something else was set for
/// what is being done. A server answers each request in the reader's language, and has a language of its own for everything else.
/// </summary>
public static class MessageCulture
{
    private static readonly AsyncLocal<Func<CultureInfo?>?> Source = new AsyncLocal<Func<CultureInfo?>?>();

    /// <summary>The language of messages: Chinese, or else English.</summary>
    public static CultureInfo Current => Source.Value?.Invoke() ?? CultureInfo.CurrentUICulture;

    /// <summary>Sets it for what runs from here on, until the calling asynchronous method ends.</summary>
    /// <param name="source">Asked where a message is made; null, or where it gives null: <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Follow(Func<CultureInfo?>? source) => Source.Value = source;
}
