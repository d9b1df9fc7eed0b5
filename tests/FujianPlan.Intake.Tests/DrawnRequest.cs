using System.Text;

namespace FujianPlan.Intake.Tests;

/// <summary>A request that was drawn: good in parts, and odd in others, as programs with faults and people with intentions send them.</summary>
/// <param name="random">What it is drawn by.</param>
internal sealed class DrawnRequest(Random random)
{
    private static readonly string[] Texts =
    [
        "SZB", "CZT", "JJXXZX", "1.5", "3.4", "1.1", "lead", "supporting", "SZBB", "1.8", "9.9", "01.5", "Lead", "DigitalFujianOffice", "0", "1", "-1", "9999", "2147483648", "1e3", "", " ", "null",
        "省数字办", " 省經濟信息中心", "ｃｚｔ", "省\u0000数字办", "SZB\u0000", "\u202ESZB", "\uFEFFSZB", "😀", "SZB\u200B", "a'; DROP TABLE \"Assignments\"; --", "%00", "{0}", "\r\nX: 1", new('数', 5000),
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "-1", "1.5", "1e400", "9999999999999999999", "[]", "{}", "[\"SZB\"]", "{\"a\":1}", "\"\\uD800\"", "\"\\uDFFF\\uD800\"", "\"\\u0000\"", "\"SZB\\u0000\"", "\"省数字办\\u0000\"", "\"\\u0053ZB\"",
        "\"\\", "\"", "tru", "NaN", "Infinity", "01", "'SZB'", "/* */\"SZB\"", new string('[', 100), "\"" + new string('x', 20_000) + "\"",
    ];

    private static readonly string[] Languages = ["en", "zh", "zh-CN,zh;q=0.9", "fr", "*", "zh;q=0", "xx-;q=2", "", "中文", "en;q=abc"];

    private static readonly string[] Types =
    [
        "application/json; charset=utf-8", "application/json;charset=UTF-16", "application/json; charset=foo", "application/json; charset=utf-7", "application/json; charset=\"\"", "application/json; charset=",
        "application/json; charset=iso-8859-1", "application/json; charset=gb2312", "application/vnd.x+json", "text/json", "text/plain", "application/x-www-form-urlencoded", "application/xml", "json", "", "application/json; x=\"", "*/*",
    ];

    private static readonly string[] Accepted = ["*/*", "application/json", "text/html", "text/plain", "application/xml", "image/png;q=0.1", "application/problem+json"];

    /// <summary>Draws the message.</summary>
    public HttpRequestMessage Message()
    {
        bool isSent = random.Next(4) > 0;
        HttpRequestMessage message = isSent
            ? new HttpRequestMessage(random.Next(30) == 0 ? HttpMethod.Put : HttpMethod.Post, "/assignments" + (random.Next(10) == 0 ? Query() : ""))
            : new HttpRequestMessage(HttpMethod.Get, random.Next(20) == 0 ? "/openapi/v1.json" : "/assignments" + Query());
        message.Headers.TryAddWithoutValidation("Accept-Language", Encoded(Any(Languages)));
        message.Headers.TryAddWithoutValidation("Accept", Any(Accepted));
        if (isSent)
        {
            message.Content = new ByteArrayContent(Bytes());
            message.Content.Headers.TryAddWithoutValidation("Content-Type", random.Next(4) > 0 ? "application/json" : Any(Types));
            if (random.Next(60) == 0)
            {
                message.Content.Headers.ContentEncoding.Add(Any(["gzip", "br", "none"]));
            }
        }

        return message;
    }

    private byte[] Bytes()
    {
        string body = random.Next(25) == 0 ? Any(Values) : Body();
        byte[] bytes = (random.Next(20) == 0 ? Encoding.Unicode : Encoding.UTF8).GetBytes(body);
        switch (random.Next(20))
        {
            case 0:
                return bytes[..random.Next(bytes.Length + 1)];
            case 1 when bytes.Length > 0:
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 2:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            default:
                return bytes;
        }
    }

    private string Body()
    {
        List<string> members = [];
        Add("task", ["1.5", "3.4", "1.1"]);
        Add("role", ["lead", "supporting", "responsible", "guiding"]);
        Add("assignee", ["SZB", "省数字办", "CZT"]);
        Add(random.Next(2) == 0 ? "Task" : "more", ["1.5"], of: 12);
        return "{" + string.Join(random.Next(40) == 0 ? ";" : ",", members) + (random.Next(40) == 0 ? "" : "}");

        void Add(string name, string[] good, int of = 1)
        {
            // Missing, one time in eight.
            if (random.Next(8) > 0 && random.Next(of) == 0)
            {
                members.Add($"\"{name}\":{(random.Next(3) > 0 ? Quoted(Any(good)) : random.Next(2) == 0 ? Quoted(Any(Texts)) : Any(Values))}");
            }
        }
    }

    private string Query()
    {
        List<string> parts = [];
        foreach (string name in new[] { "assignee", "task", "Assignee", "role" })
        {
            if (random.Next(2) == 0)
            {
                string text = Any(Texts);
                parts.Add(random.Next(6) == 0 ? name : $"{name}={(random.Next(8) == 0 ? "%FF%00%ZZ" : Uri.EscapeDataString(text.Length > 200 ? text[..200] : text))}");
            }
        }

        return "?" + string.Join('&', parts);
    }

    private string Any(string[] all) => all[random.Next(all.Length)];

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    // A header has bytes; nobody holds a client to ASCII.
    private static string Encoded(string language) => language.All(char.IsAscii) ? language : Uri.EscapeDataString(language);
}
