using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Texts.Web;

/// <summary>The text of a web page, by its byte order mark, by what it says of itself, or by what its bytes are.</summary>
internal static partial class WebEncoding
{
    // Where browsers look for what a page says of itself.
    private const int Beginning = 4096;

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>Its text; null where it is in no encoding that it could be in.</returns>
    public static string? Decode(byte[] bytes)
    {
        if (PlainText.OfMark(bytes) is { } marked)
        {
            return PlainText.TryDecode(bytes, marked);
        }

        // Before it is decoded, a page is read as Latin letters: what it says of itself is written in those.
        string said = Said().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Beginning))).Groups["name"].Value;
        // What says GB2312 or GBK holds whatever its writer could type, and what says something else may have been converted since.
        return (Named(said) is { } named ? PlainText.TryDecode(bytes, named) : null) ?? PlainText.TryDecode(bytes, PlainText.Utf8) ?? PlainText.TryDecode(bytes, PlainText.Gb18030);
    }

    private static Encoding? Named(string name) => name.ToUpperInvariant() switch
    {
        "" => null,
        "GB2312" or "GBK" or "GB18030" or "X-GBK" => PlainText.Gb18030,
        "UTF-8" or "UTF8" => PlainText.Utf8,
        var other => Known(other),
    };

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("<(meta|\\?xml)[^>]{0,300}?(charset|encoding)\\s*=\\s*[\"']?\\s*(?<name>[A-Za-z0-9_-]{2,30})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();
}
