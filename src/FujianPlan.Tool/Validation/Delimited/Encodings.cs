using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation.Delimited;

/// <summary>The encodings that data files come in.</summary>
internal static class Encodings
{
    private const int Gbk = 936;

    /// <summary>The encoding that a byte order mark tells; null for UTF-8, and where there is none.</summary>
    /// <param name="beginning">The first two bytes.</param>
    public static Encoding? OfMark(ReadOnlyMemory<byte> beginning) => beginning.Span switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };

    /// <summary>What people call an encoding, in small letters. .NET calls GBK by the name of its oldest part, gb2312.</summary>
    /// <param name="encoding">The encoding.</param>
    public static string NameOf(Encoding encoding) => encoding.CodePage == Gbk ? "gbk" : encoding.WebName;

    /// <summary>Finds an encoding by its name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="encoding">The encoding, which throws on what is none of it; null for UTF-8, which needs no conversion.</param>
    /// <returns>What is wrong; null where it is found.</returns>
    public static FindingText? Find(string name, out Encoding? encoding)
    {
        encoding = null;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            Encoding found = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            encoding = found.CodePage == Encoding.UTF8.CodePage ? null : found;
            return null;
        }
        catch (Exception thrown) when (thrown is ArgumentException or NotSupportedException)
        {
            string shown = ShownText.Of(name);
            string? nearest = EditDistance.Nearest(name, Encoding.GetEncodings().Select(known => known.Name).Concat(["gb18030", "gbk", "big5", "utf-16"]));
            return nearest is null
                ? new FindingText($"There is no encoding '{shown}'. Usual ones are utf-8, gb18030, gbk, big5 and utf-16.", $"没有编码“{shown}”。常用编码为 utf-8、gb18030、gbk、big5、utf-16。")
                : new FindingText($"There is no encoding '{shown}'. Did you mean '{nearest}'?", $"没有编码“{shown}”。是否为“{nearest}”？");
        }
    }
}
