using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What tests ask of the application.</summary>
internal static class Requests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends a request, and reads the answer as JSON.</summary>
    /// <param name="application">The application.</param>
    /// <param name="method">The method.</param>
    /// <param name="path">Where to.</param>
    /// <param name="language">The wanted languages, as in <c>Accept-Language</c>.</param>
    /// <param name="body">The body; null for none.</param>
    public static async Task<(HttpStatusCode Status, JsonElement Answer)> Send(this Application application, HttpMethod method, string path, string language, string? body)
    {
        using HttpRequestMessage request = new(method, path);
        foreach (string wanted in language.Split(','))
        {
            request.Headers.AcceptLanguage.Add(StringWithQualityHeaderValue.Parse(wanted.Trim()));
        }

        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(text.Length > 0, $"{response.StatusCode}: nothing");
        return (response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    /// <summary>What an answer says, with the members of an object in their order by name, and without the escapes of what is not ASCII.</summary>
    /// <param name="answer">The answer, or a part of it.</param>
    public static string Shown(JsonElement answer) =>
        JsonSerializer.Serialize(answer.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).ToDictionary(member => member.Name, member => member.Value), Readable);

    /// <summary>A text of an answer without the escapes of what is not ASCII.</summary>
    /// <param name="text">The text, which may be JSON.</param>
    public static string Unescaped(string text) => Regex.Replace(text, "\\\\u([0-9A-Fa-f]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    /// <summary>Asks for a page of plain text.</summary>
    /// <param name="application">The application.</param>
    /// <param name="path">Where.</param>
    public static Task<string> Get(this Application application, string path) =>
        application.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
