using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Serving;

/// <summary>The head of a request (RFC 9112), as far as it matters here. What is not written as the standard has it is none.</summary>
/// <param name="Method">What is asked for.</param>
/// <param name="Target">Of what.</param>
/// <param name="Version">The version of the protocol, as in <c>1.1</c>.</param>
/// <param name="Fields">The fields, in their order.</param>
internal sealed partial record RequestHead(string Method, string Target, string Version, IReadOnlyList<(string Name, string Value)> Fields)
{
    private static readonly SearchValues<char> OfNames = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>How long a head is that stands at the beginning of some bytes, with the empty line behind it; 0 where it has not ended yet.</summary>
    public static int LengthIn(ReadOnlySpan<byte> bytes)
    {
        // Also where line ends are those of no standard: such a head is refused, and need not be waited for.
        int usual = bytes.IndexOf("\n\r\n"u8), bare = bytes.IndexOf("\n\n"u8);
        return usual >= 0 && (bare < 0 || usual < bare) ? usual + 3 : bare >= 0 ? bare + 2 : 0;
    }

    /// <summary>Reads one.</summary>
    /// <param name="bytes">The head, with the empty line behind it.</param>
    /// <returns>The head; null where it is none.</returns>
    public static RequestHead? Of(ReadOnlySpan<byte> bytes)
    {
        string[] lines = Encoding.Latin1.GetString(bytes).Split("\r\n");
        Match first = RequestLine().Match(lines[0]);
        if (!first.Success || lines.Length < 3 || lines[^1].Length > 0 || lines[^2].Length > 0)
        {
            return null;
        }

        List<(string Name, string Value)> fields = [];
        foreach (string line in lines[1..^2])
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAnyExcept(OfNames) || line.AsSpan().ContainsAny('\r', '\n', '\0'))
            {
                return null;
            }

            fields.Add((line[..colon], line[(colon + 1)..].Trim(' ', '\t')));
        }

        return new RequestHead(first.Groups["method"].Value, first.Groups["target"].Value, first.Groups["version"].Value, fields);
    }

    /// <summary>The values of all fields of a name.</summary>
    public string[] All(string name) => [.. Fields.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value)];

    [GeneratedRegex(@"\A(?<method>[!#$%&'*+\-.^_`|~0-9A-Za-z]+) (?<target>[\x21-\x7E]+) HTTP/(?<version>[0-9]\.[0-9])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RequestLine();
}
