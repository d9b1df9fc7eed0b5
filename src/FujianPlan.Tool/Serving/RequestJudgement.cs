using System.Globalization;

namespace FujianPlan.Tool.Serving;

/// <summary>Which requests are answered: those of the page itself, by the address that was told to the user, for the few things that there are.</summary>
/// <param name="port">The port that is listened on.</param>
internal sealed class RequestJudgement(int port)
{
    /// <summary>Where the page is.</summary>
    public const string Page = "/";

    /// <summary>Where the page is told what becomes of the plan.</summary>
    public const string Events = "/events";

    private readonly string[] _hosts = [.. new[] { "localhost", "127.0.0.1", "[::1]" }.SelectMany(host => HostsOf(host, port))];

    /// <summary>What is wrong with a request.</summary>
    /// <param name="head">The request; null where it is none.</param>
    /// <returns>The status of the answer: 200 where nothing is.</returns>
    public int StatusOf(RequestHead? head)
    {
        if (head is null)
        {
            return 400;
        }

        if (head.Version is not ("1.0" or "1.1"))
        {
            return 505;
        }

        if (head.All("Host") is not [var host])
        {
            return 400;
        }

        // A name of another site that leads here is not the address of the page (DNS rebinding).
        if (!_hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            return 421;
        }

        if (IsOfAnotherSite(head, host))
        {
            return 403;
        }

        return head.Method is not ("GET" or "HEAD") ? 405
            : TargetOf(head) is Page or Events ? 200
            : 404;
    }

    /// <summary>What is asked for, where the request names the server before it as one to a proxy does (the absolute form of RFC 9112, 3.2.2).</summary>
    /// <param name="head">The request.</param>
    public static string TargetOf(RequestHead head)
    {
        string server = "http://" + head.All("Host").FirstOrDefault();
        return !head.Target.StartsWith(server, StringComparison.OrdinalIgnoreCase) ? head.Target
            : head.Target.Length == server.Length ? Page : head.Target[server.Length] == '/' ? head.Target[server.Length..] : head.Target;
    }

    // The port of the protocol is left out by browsers.
    private static string[] HostsOf(string host, int port) => [string.Create(CultureInfo.InvariantCulture, $"{host}:{port}"), .. port == 80 ? [host] : Array.Empty<string>()];

    // Browsers say where a request comes from. A link to the page may stand anywhere; nothing else of it is for other sites.
    private static bool IsOfAnotherSite(RequestHead head, string host)
    {
        string[] origins = head.All("Origin"), sites = head.All("Sec-Fetch-Site");
        bool isOpened = head.Method == "GET" && TargetOf(head) == Page && head.All("Sec-Fetch-Mode") is ["navigate"] && head.All("Sec-Fetch-Dest") is ["document"];
        return origins.Any(origin => !origin.Equals("http://" + host, StringComparison.OrdinalIgnoreCase))
            || (sites.Any(site => site is not ("same-origin" or "none")) && !isOpened);
    }
}
