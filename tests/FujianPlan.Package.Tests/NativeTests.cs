namespace FujianPlan.Package.Tests;

/// <summary>A native program with a plan of its own and this repository's: what trimming and compiling ahead of time leave of each door. Linking is dear, so one program has them all.</summary>
public sealed class NativeTests(PackageFeed feed)
{
    [Fact]
    public async Task NativeAot_PublishesWithoutAWarning_AndEveryDoorTakesCodes()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install clang zlib1g-dev.", "clang", "gcc");
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject(
                "City.csproj",
                $"<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><PublishAot>true</PublishAot><RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier>"
                    + "<InvariantGlobalization>true</InvariantGlobalization><NoWarn>$(NoWarn);NU1603</NoWarn>",
                ["FujianPlan", "FujianPlan.Generator", "FujianPlan.AspNetCore"],
                OthersPackages.CommandLine,
                "Microsoft.NET.Sdk.Web")
            .Write("plan.yaml", SmallPlan.Text)
            .Write("Everything.cs", SmallPlan.Program.Replace("class Program", "class Everything", StringComparison.Ordinal).Replace("int Main()", "int Run()", StringComparison.Ordinal))
            .Write("Program.cs", RepositoryFile.Read("tests", "FujianPlan.Package.Tests", "Native", "Program.txt"));

        DotnetCommand publish = await folder.Dotnet("publish", "-v:q", "-clp:NoSummary", "-warnaserror", "-p:TrimmerSingleWarn=false", "-p:NativeDebugSymbols=false", "-o", "out");

        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        string program = folder.PathOf("out", "City");
        Assert.Equal(SmallPlan.Output, await folder.Output(program));
        Assert.Equal(
            """
            200 {"task":"1.5","role":"lead","assignee":"SZB","deputy":null}
            200 /plan/1.5?role=lead
            200 1.5 lead SZB
            400 "errors":{"agency":["'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?"]}
            200 {"task":"1.5","role":"lead","assignee":"SZB","deputy":null}
            400 "errors":{"$.task":["'1.55' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7."]}

            """.ReplaceLineEndings("\n"),
            await folder.Output(program, "SZB", "--task", "1.5"));
        await Refused(2, "TaskCode: '1.55' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.", "SZB", "--task", "1.55");
        await Refused(1, "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?", "SZBB");

        async Task Refused(int exitCode, string told, params string[] arguments)
        {
            DotnetCommand run = await folder.Run(program, arguments);
            Assert.Equal(exitCode, run.ExitCode);
            Assert.Contains(told, run.Output.ReplaceLineEndings("\n").Split('\n'));
        }
    }
}
