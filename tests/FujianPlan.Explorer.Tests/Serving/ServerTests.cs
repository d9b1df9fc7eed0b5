using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using FujianPlan.Explorer.Tests.Serving;

[assembly: AssemblyFixture(typeof(ServedTown))]

namespace FujianPlan.Explorer.Tests.Serving;

/// <summary>A plan that is shown, of which the tests of the server want nothing but that.</summary>
public sealed class ServedTown : IAsyncLifetime
{
    internal ServedPlan Served { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Served = await ServedPlan.Start(TownPlan.Yaml);

    public ValueTask DisposeAsync() => Served.DisposeAsync();
}

/// <summary>What the server answers, and to whom.</summary>
public sealed class ServerTests(ServedTown town)
{
    private const string Common = "Cache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nCross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";

    private readonly ServedPlan _served = town.Served;

    private string Host => $"Host: 127.0.0.1:{_served.Address.Port}\r\n";

    [Fact]
    public async Task Page_AllowsItselfWhatTheExportedOneDoes_AndToListen()
    {
        string answer = await _served.Ask($"GET / HTTP/1.1\r\n{Host}\r\n");
        int end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        string head = answer[..end], body = answer[end..];
        const string Meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
        string policy = body[(body.IndexOf(Meta, StringComparison.Ordinal) + Meta.Length)..].Split('"')[0];

        Assert.StartsWith("default-src 'none'; connect-src 'self'; script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.EndsWith("; img-src data:; base-uri 'none'; form-action 'none'", policy, StringComparison.Ordinal);
        Assert.Equal($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\n" + Common.Replace("default-src 'none'", policy, StringComparison.Ordinal), head);
        Assert.EndsWith("</html>\n", body, StringComparison.Ordinal);

        Assert.Equal(head, await _served.Ask($"HEAD / HTTP/1.1\r\n{Host}\r\n"));
        Assert.Equal(head, await _served.Ask($"HEAD http://127.0.0.1:{_served.Address.Port}/ HTTP/1.1\r\n{Host}\r\n"));
        Assert.Equal(head, await _served.Ask($"HEAD HTTP://127.0.0.1:{_served.Address.Port} HTTP/1.1\r\n{Host}\r\n"));
        Assert.Equal("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n" + Common, await _served.Ask($"HEAD /events HTTP/1.1\r\n{Host}\r\n"));
    }

    [Fact]
    public async Task Events_AreToldAtOnce()
    {
        using TcpClient client = await _served.Connect();
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /events HTTP/1.1\r\n{Host}\r\n"), TestContext.Current.CancellationToken);
        using StreamReader reader = new(client.GetStream());
        string told = string.Empty;
        while (!told.EndsWith("}\n\n", StringComparison.Ordinal))
        {
            told += await reader.ReadLineAsync(TestContext.Current.CancellationToken) + "\n";
        }

        string version = (await _served.Ask($"GET / HTTP/1.1\r\n{Host}\r\n")).Split("<meta name=\"live\" content=\"")[1].Split('"')[0];
        Assert.Matches("^[0-9A-F]{32}$", version);
        Assert.Equal(
            $"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n{Common}retry: 1000\n\nevent: state\ndata: {{\"version\":\"{version}\",\"stale\":false,\"counts\":{{}},\"findings\":[],\"omitted\":0}}\n\n".ReplaceLineEndings("\n"),
            told);
    }

    [Theory]
    [InlineData("405 Method Not Allowed", "POST / HTTP/1.1\r\n{host}Content-Length: 3\r\n\r\na=1")]
    [InlineData("405 Method Not Allowed", "OPTIONS * HTTP/1.1\r\n{host}\r\n")]
    [InlineData("405 Method Not Allowed", "TRACE / HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /plan.yaml HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /../plan.yaml HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /%2e%2e/plan.yaml HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /..%2fplan.yaml HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /%2fetc%2fpasswd HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET //etc/passwd HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /..\\..\\plan.yaml HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET file:///etc/passwd HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET http://127.0.0.1:{port}0/ HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET http://rebound.example/ HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /EVENTS HTTP/1.1\r\n{host}\r\n")]
    [InlineData("404 Not Found", "GET /?lang=zh HTTP/1.1\r\n{host}\r\n")]
    [InlineData("421 Misdirected Request", "GET / HTTP/1.1\r\nHost: rebound.example:{port}\r\n\r\n")]
    [InlineData("421 Misdirected Request", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")]
    [InlineData("421 Misdirected Request", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n")]
    [InlineData("421 Misdirected Request", "GET / HTTP/1.1\r\nHost: localhost.example:{port}\r\n\r\n")]
    [InlineData("421 Misdirected Request", "GET /events HTTP/1.1\r\nHost:\r\n\r\n")]
    [InlineData("200 OK", "HEAD / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")]
    [InlineData("200 OK", "HEAD / HTTP/1.1\r\nhost:\t[::1]:{port} \r\n\r\n")]
    [InlineData("200 OK", "HEAD / HTTP/1.0\r\n{host}\r\n")]
    [InlineData("403 Forbidden", "GET /events HTTP/1.1\r\n{host}Origin: http://other.example\r\n\r\n")]
    [InlineData("403 Forbidden", "GET / HTTP/1.1\r\n{host}Origin: null\r\n\r\n")]
    [InlineData("403 Forbidden", "GET / HTTP/1.1\r\n{host}Origin: http://127.0.0.1:1\r\n\r\n")]
    [InlineData("403 Forbidden", "GET / HTTP/1.1\r\n{host}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n\r\n")]
    [InlineData("403 Forbidden", "GET / HTTP/1.1\r\n{host}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n\r\n")]
    [InlineData("403 Forbidden", "GET /events HTTP/1.1\r\n{host}Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n\r\n")]
    [InlineData("200 OK", "HEAD / HTTP/1.1\r\n{host}Sec-Fetch-Site: none\r\nOrigin: http://127.0.0.1:{port}\r\n\r\n")]
    [InlineData("505 HTTP Version Not Supported", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\r\n\r\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\r\n{host}{host}\r\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\n{host}\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\r\n{host} folded: a\r\n\r\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\r\nHost : 127.0.0.1:{port}\r\n\r\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\r\n{host}X: a\0b\r\n\r\n")]
    [InlineData("400 Bad Request", "GET / HTTP/1.1\r\n{host}X: a\rInjected: b\r\n\r\n")]
    [InlineData("400 Bad Request", "GET /\u00E9 HTTP/1.1\r\n{host}\r\n")]
    [InlineData("400 Bad Request", "GET  / HTTP/1.1\r\n{host}\r\n")]
    [InlineData("400 Bad Request", "GET /\r\n\r\n")]
    [InlineData("400 Bad Request", "\r\n\r\n")]
    [InlineData("400 Bad Request", "\u0016\u0003\u0001\u0002\0\u0001\n\n")]
    public async Task Request_IsAnswered_OrRefused(string status, string request)
    {
        string answer = await _served.Ask(request.Replace("{host}", Host, StringComparison.Ordinal).Replace("{port}", $"{_served.Address.Port}", StringComparison.Ordinal));
        Assert.StartsWith($"HTTP/1.1 {status}\r\n", answer, StringComparison.Ordinal);
        if (!status.StartsWith('2'))
        {
            string reason = status[4..] + "\n";
            Assert.Equal($"HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {reason.Length}\r\n{(status.StartsWith("405", StringComparison.Ordinal) ? "Allow: GET, HEAD\r\n" : "")}{Common}{reason}", answer);
        }
    }

    [Fact]
    public async Task WhoeverComes_ItGoesOn()
    {
        Task<string> endless = _served.Ask($"GET / HTTP/1.1\r\n{Host}" + string.Concat(Enumerable.Repeat("X: " + new string('a', 90) + "\r\n", 4_000)));
        Task<string> half = _served.Ask($"GET / HTTP/1.1\r\n{Host}");
        List<TcpClient> clients = [];
        try
        {
            // Those that say nothing, those that take nothing, and streams: 200 of them, and more than are kept.
            for (int i = 0; i < 20; i++)
            {
                clients.Add(await _served.Connect());
                TcpClient deaf = await Say($"GET / HTTP/1.1\r\n{Host}\r\n");
                deaf.ReceiveBufferSize = 1;
            }

            List<TcpClient> streams = [];
            for (int i = 0; i < 200; i++)
            {
                streams.Add(await Say($"GET /events HTTP/1.1\r\n{Host}\r\n"));
            }

            string[] first = await Task.WhenAll(streams.Select(Status));
            Assert.Equal(32, first.Count(status => status == "HTTP/1.1 200 OK"));
            Assert.DoesNotContain(first, status => status is not ("HTTP/1.1 200 OK" or "HTTP/1.1 503 Service Unavailable" or ""));
            Assert.Equal("HTTP/1.1 431 Request Header Fields Too Large", (await endless).Split("\r\n")[0]);
            Assert.Equal("HTTP/1.1 408 Request Timeout", (await half).Split("\r\n")[0]);
            Assert.StartsWith("HTTP/1.1 200 OK\r\n", await _served.Ask($"GET / HTTP/1.1\r\n{Host}\r\n"), StringComparison.Ordinal);
            using Process process = Process.GetProcessById(_served.Id);
            Assert.InRange(process.WorkingSet64, 1, 300L << 20);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }

        async Task<TcpClient> Say(string request)
        {
            TcpClient client = await _served.Connect();
            clients.Add(client);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
            return client;
        }

        static async Task<string> Status(TcpClient client)
        {
            StreamReader reader = new(client.GetStream(), Encoding.Latin1);
            try
            {
                return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
            }
            catch (IOException)
            {
                return "";
            }
        }
    }
}
