using System.Diagnostics;

namespace FujianPlan.Tool.Tests.Releasing;

/// <summary>build/release/check.sh and tag.sh, in a small repository: what they refuse, and what they say.</summary>
public sealed class ReleaseCheckTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("Directory.Build.props", Props("1.0.0")).Write("CHANGELOG.md", "## [1.0.0]\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsInOrder_MayBeReleased_AndIsHeldAgainstTheLastOfItsLine()
    {
        await Begin();
        Assert.Equal(new ProgramRun(0, "", "v1.0.0 may be released.\n"), await Check("v1.0.0"));

        await Git("tag", "v1.0.0");
        Assert.Equal(new ProgramRun(0, "", "v1.0.0 may be released.\n"), await Check("v1.0.0"));

        await Raise("1.1.0-rc.1");
        Assert.Equal(new ProgramRun(0, "baseline=1.0.0\n", "v1.1.0-rc.1 may be released.\n"), await Check("v1.1.0-rc.1"));

        await Git("tag", "v1.1.0-rc.1");
        await Raise("1.1.0");
        Assert.Equal(new ProgramRun(0, "baseline=1.1.0-rc.1\n", "v1.1.0 may be released.\n"), await Check("v1.1.0"));

        await Raise("2.0.0");
        Assert.Equal(new ProgramRun(0, "", "v2.0.0 may be released.\n"), await Check("v2.0.0"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.0.0")]
    [InlineData("v1.0")]
    [InlineData("v1.0.0; touch x")]
    public async Task TagThatIsNoVersion_IsRefused(string tag)
    {
        await Begin();

        Assert.Equal(new ProgramRun(1, "", $"Refused: '{tag}' is no tag of a version. Write it as v1.2.3 or v1.2.3-rc.1.\n"), await Check(tag));
    }

    [Fact]
    public async Task AllThatIsWrong_IsTold()
    {
        await Begin();
        await Git("tag", "v1.0.0");
        await Raise("1.1.0");
        await Git("tag", "v1.1.0");
        _folder.Write("CHANGELOG.md", "## [Unreleased]\n");
        await Commit();
        _folder.Write("Directory.Build.props", Props("1.2.0"));

        string at = (await Git("rev-parse", "v1.0.0")).Output.Trim();
        Assert.Equal(
            new ProgramRun(1, "", $"""
                Refused: the working tree has changes. Commit them, or take them back.
                Refused: the tag says 1.0.0, and Directory.Build.props 1.2.0. Write the same version in both.
                Refused: CHANGELOG.md has no heading '## [1.0.0]'. Say what users will notice.
                Refused: the tag v1.0.0 stands at another commit, {at}. A version is released once.
                Refused: v1.0.0 is not newer than v1.1.0, which was released before.

                """.ReplaceLineEndings("\n")),
            await Check("v1.0.0"));
    }

    [Fact]
    public async Task PlanThatDiffers_NeedsADataVersion_AndARecord()
    {
        await Begin();
        await Git("tag", "v1.0.0");
        string plan = ToolFolder.Plan.Replace("name: 市数据局}", "name: 市数据局, english: Data Bureau}", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        await Raise("1.0.1");
        Assert.Equal(new ProgramRun(1, "", "Refused: the plan differs from that of v1.0.0, and has its dataVersion. Raise it.\n"), await Check("v1.0.1"));

        _folder.Write("plan.yaml", plan.Replace("dataVersion: 2.0.0", "dataVersion: 2.0.1", StringComparison.Ordinal));
        await Commit();
        Assert.Equal(new ProgramRun(1, "", "Refused: plan.shipped.yaml is not what the plan has now. Run 'fujianplan ship', and commit it.\n"), await Check("v1.0.1"));

        Assert.Equal(0, (await _folder.Run("ship")).ExitCode);
        await Commit();
        Assert.Equal(new ProgramRun(0, "baseline=1.0.0\n", "v1.0.1 may be released.\n"), await Check("v1.0.1"));
    }

    [Fact]
    public async Task PlanThatBreaksWhatWasShipped_IsRefused()
    {
        await Begin();
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("id: OneNetwork", "id: Network", StringComparison.Ordinal));
        await Commit();

        ProgramRun run = await Check("v1.0.0");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("plan.yaml(18,13): error FJP5003: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nRefused: the plan has errors.\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "v1.0.0", "0 passed\nv1.0.0 is set. To release it: git push origin v1.0.0\n", "v1.0.0 may be released.\n", "v1.0.0\n")]
    [InlineData(1, "v1.0.0", "0 passed\n", "v1.0.0 may be released.\nRefused: the tests do not pass.\n", "")]
    [InlineData(0, "1.0.0", "", "Refused: '1.0.0' is no tag of a version. Write it as v1.2.3 or v1.2.3-rc.1.\n", "")]
    public async Task Tag_IsSet_WhereTheTestsPass(int tests, string tag, string output, string errors, string tags)
    {
        Directory.CreateDirectory(_folder.PathOf(".ci"));
        _folder.Write(".ci/run", $"#!/bin/sh\necho '0 passed'; exit {tests}\n");
        await Begin();

        Assert.Equal(new ProgramRun(output.EndsWith("v1.0.0\n", StringComparison.Ordinal) ? 0 : 1, output, errors), await Script("tag.sh", tag));

        Assert.Equal(tags, (await Git("tag")).Output);
    }

    private static string Props(string version) => $"<Project><PropertyGroup><Version>{version}</Version></PropertyGroup></Project>\n";

    private async Task Begin()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install git.", "git");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Releases are checked by a script of bash.");
        InstalledProgram.SkipWithout("Debian: apt-get install bash.", "bash");
        Directory.CreateDirectory(_folder.PathOf("build/release"));
        foreach (string script in new[] { "check.sh", "tag.sh" })
        {
            File.Copy(RepositoryFile.PathOf("build", "release", script), _folder.PathOf("build/release/" + script));
        }

        _folder.Write("command.sh", "#!/bin/sh\nexec " + string.Join(' ', ToolProgram.Command.Select(word => $"'{word}'")) + " \"$@\"\n");
        Assert.Equal(0, (await ChildProgram.Run(new("chmod", ["-R", "+x", _folder.Folder]))).ExitCode);
        Assert.Equal(0, (await _folder.Run("ship")).ExitCode);
        await Git("init", "-q");
        await Commit();
    }

    private Task Raise(string version)
    {
        _folder.Write("Directory.Build.props", Props(version)).Write("CHANGELOG.md", $"## [{version}]\n");
        return Commit();
    }

    private async Task Commit()
    {
        await Git("add", ".");
        await Git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "x");
    }

    private async Task<ProgramRun> Git(params string[] arguments)
    {
        ProgramRun run = await ChildProgram.Run(new("git", arguments) { WorkingDirectory = _folder.Folder });
        Assert.True(run.ExitCode == 0, run.Errors);
        return run;
    }

    private Task<ProgramRun> Check(string tag) => Script("check.sh", tag);

    private Task<ProgramRun> Script(string script, string tag)
    {
        ProcessStartInfo start = new("bash", ["build/release/" + script, tag]) { WorkingDirectory = _folder.Folder };
        start.Environment["FUJIANPLAN"] = _folder.PathOf("command.sh");
        start.Environment["GIT_COMMITTER_NAME"] = "a";
        start.Environment["GIT_COMMITTER_EMAIL"] = "a@b";
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "C.UTF-8";
        return ChildProgram.Run(start);
    }
}
