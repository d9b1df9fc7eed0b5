using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>docs/getting-started.md, in both languages: the program answers the requests as the page says.</summary>
public sealed partial class GettingStartedTests(PackageFeed feed)
{
    [Theory]
    [InlineData("docs/getting-started.md")]
    [InlineData("docs/zh/getting-started.md")]
    public async Task Requests_AreAnsweredAsThePageSays(string page)
    {
        const string Section = "## 4.";
        // NU1603: not every feed has every version that others' packages ask for.
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Tracker.csproj", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NoWarn>$(NoWarn);NU1603</NoWarn>", ["FujianPlan", "FujianPlan.AspNetCore"], sdk: "Microsoft.NET.Sdk.Web")
            .Write("Program.cs", ReadmeText.Block(page, "csharp"));
        await folder.BuildCleanly();
        await using WebProgram program = await WebProgram.Start(folder.PathOf("bin", "Debug", "net10.0", "Tracker.dll"));

        List<string> answers = [];
        foreach (string command in ReadmeText.Block(page, "sh", Section, number: 1).Trim().Split('\n'))
        {
            answers.Add(TraceId().Replace(await Ask(program, [.. Word().Matches(command).Select(match => match.Value.Trim('"', '\''))]), "\"traceId\":\"…\""));
        }

        Assert.Equal(ReadmeText.Block(page, "text", Section).Trim().Split('\n'), answers);
    }

    // A wrong name, and a wrong code, as one more line before the last.
    [Theory]
    [InlineData("docs/getting-started.md", "en")]
    [InlineData("docs/zh/getting-started.md", "zh-Hans")]
    public async Task WrongLines_AreReportedAsThePageSays(string page, string language)
    {
        const string Run = "app.Run();";
        using ConsumerFolder name = With(2), code = With(3);

        DotnetCommand[] builds = await Task.WhenAll(name.Build(), code.Build());

        Assert.Equal([CodeBlock.Of(page, "text", 4).Text, CodeBlock.Of(page, "text", 5).Text], builds.Select(build => Assert.Single(build.Messages) + "\n"));

        ConsumerFolder With(int number)
        {
            string program = CodeBlock.Of(page, "csharp").Text;
            Assert.Contains(Run, program, StringComparison.Ordinal);
            return feed.Consumer()
                .WriteProject("Tracker.csproj", $"<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><PreferredUILang>{language}</PreferredUILang><NoWarn>$(NoWarn);NU1603</NoWarn>", ["FujianPlan", "FujianPlan.AspNetCore"], sdk: "Microsoft.NET.Sdk.Web")
                .Write("Program.cs", program.Replace(Run, CodeBlock.Of(page, "csharp", number).Text + Run, StringComparison.Ordinal));
        }
    }

    // curl <address> -H <header> -d <body>
    private static async Task<string> Ask(WebProgram program, string[] words)
    {
        Assert.Equal("curl", words[0]);
        string? body = words[^2] == "-d" ? words[^1] : null;
        using HttpRequestMessage request = new(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(new Uri(words[1]).PathAndQuery, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        if (words.FirstOrDefault(word => word.StartsWith("Accept-Language: ", StringComparison.Ordinal)) is { } language)
        {
            request.Headers.Add("Accept-Language", language.Split(' ')[1]);
        }

        using HttpResponseMessage response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
