using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Serving;

/// <summary>An answer of the server: its head, and what follows at once.</summary>
/// <param name="Head">The head, with the empty line behind it.</param>
/// <param name="Body">What follows; nothing where only the head was asked for.</param>
internal sealed record Answer(byte[] Head, ReadOnlyMemory<byte> Body)
{
    // A text that is none of the page's own allows itself nothing.
    private const string NothingAllowed = "default-src 'none'";

    /// <summary>The page.</summary>
    public static Answer Page(ShownPlan shown, bool isHead) =>
        new(HeadOf(200, "text/html; charset=utf-8", shown.Page.Policy, shown.Page.Bytes.Length), isHead ? default : shown.Page.Bytes);

    /// <summary>A stream of events, which goes on until one side ends it. A browser that has lost it comes again after a second.</summary>
    public static Answer Events(bool isHead) => new(HeadOf(200, "text/event-stream; charset=utf-8", NothingAllowed, null), isHead ? default : "retry: 1000\n\n"u8.ToArray());

    /// <summary>A request that is not answered.</summary>
    /// <param name="status">Why.</param>
    /// <param name="isHead">Whether only the head is asked for.</param>
    public static Answer Refusal(int status, bool isHead)
    {
        byte[] text = Encoding.ASCII.GetBytes(ReasonOf(status) + "\n");
        return new(HeadOf(status, "text/plain; charset=utf-8", NothingAllowed, text.Length), isHead ? default : text);
    }

    private static byte[] HeadOf(int status, string type, string policy, int? length)
    {
        StringBuilder head = new();
        Line($"HTTP/1.1 {status} {ReasonOf(status)}");
        Line($"Content-Type: {type}");
        if (length is not null)
        {
            Line($"Content-Length: {length}");
        }

        if (status == 405)
        {
            Line($"Allow: GET, HEAD");
        }

        if (status == 503)
        {
            Line($"Retry-After: 2");
        }

        Line($"Cache-Control: no-store");
        Line($"Content-Security-Policy: {policy}; frame-ancestors 'none'");
        Line($"Cross-Origin-Opener-Policy: same-origin");
        Line($"Cross-Origin-Resource-Policy: same-origin");
        Line($"Referrer-Policy: no-referrer");
        Line($"X-Content-Type-Options: nosniff");
        Line($"Connection: close");
        Line($"");
        return Encoding.ASCII.GetBytes(head.ToString());

        void Line(FormattableString line) => head.Append(line.ToString(CultureInfo.InvariantCulture)).Append("\r\n");
    }

    private static string ReasonOf(int status) => status switch
    {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        505 => "HTTP Version Not Supported",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "What a server answers."),
    };
}
