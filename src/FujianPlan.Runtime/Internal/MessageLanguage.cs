using System;
using System.Globalization;

namespace FujianPlan.Runtime.Internal;

/// <summary>The language of messages: Chinese or English.</summary>
internal static class MessageLanguage
{
    /// <summary>Whether a reader is told in Chinese.</summary>
    /// <param name="culture">The reader's culture; where null, <see cref="MessageCulture.Current"/>.</param>
    /// <remarks>
    /// By the name as well: in programs that run without culture data (<c>InvariantGlobalization</c>), a culture knows nothing but its name.
    /// None is made here, as such programs mostly must not make one.
    /// </remarks>
    internal static bool IsChinese(CultureInfo? culture)
    {
        CultureInfo reader = culture ?? MessageCulture.Current;
        return reader.TwoLetterISOLanguageName == "zh" || reader.Name == "zh" || reader.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
    }
}
