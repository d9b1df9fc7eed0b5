namespace FujianPlan.Tool.Tests.Completing;

/// <summary>Completion in the shells themselves.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public ShellTests()
    {
        Directory.CreateDirectory(_folder.PathOf("bin"));
        _folder.Write("bin/fujianplan", $"#!/bin/sh\nexec {string.Join(' ', ToolProgram.Command.Select(word => $"'{word}'"))} \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.PathOf("bin/fujianplan"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bash_Completes()
    {
        string[] lines = await Lines("bash", "bash", """
            eval "$(fujianplan completion bash)"
            try() { COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _fujianplan; printf '%s|' "${COMPREPLY[@]}"; echo; }
            try fujianplan va
            try fujianplan query --agency ''
            try fujianplan query --agency 市财
            try fujianplan show ''
            try fujianplan explain FJP500
            try fujianplan export --format = js
            try fujianplan query --ag
            compopt() { printf 'compopt %s\n' "$*"; }
            try fujianplan query --agency zzz
            try fujianplan check ''
            try fujianplan export --format json --output ''
            try fujianplan export --output=
            try fujianplan show ''
            """);
        Assert.Equal("validate|", lines[0]);
        Assert.Equal("SJJ  (市数据局)|CZJ  (市财政局)|DXYYS  (各电信运营商)|XXB  (市信息办)|", string.Join('|', lines[1].Split('|').Where(one => one.Length == 0 || one[0] < 0x80)));
        Assert.Equal("市财政局|", lines[2]);
        Assert.Equal("1.1|", lines[3]);
        Assert.StartsWith("FJP5001  (Shipped agency is gone)|FJP5002  (", lines[4], StringComparison.Ordinal);
        Assert.Equal("json|jsonschema|", lines[5]);
        Assert.Equal("--agency|", lines[6]);

        // Files where a file may stand, and nowhere else: not even where nothing else fits.
        Assert.Equal(["|", "compopt -o default", "|", "compopt -o default", "|", "compopt -o default", "|", "1.1|"], lines[7..15]);
    }

    [Fact]
    public async Task Fish_Completes()
    {
        string[] lines = await Lines("fish", "fish", """
            fujianplan completion fish | source
            complete -C "fujianplan query --agency S"
            complete -C "fujianplan show 1"
            complete -C "fujianplan explain FJP3004"
            complete -C "fujianplan valid"
            echo ---
            complete -C "fujianplan query --agency "
            echo ---
            complete -C "fujianplan query --agency pl"
            echo ---
            complete -C "fujianplan check pl"
            echo ---
            complete -C "fujianplan export --output pl"
            """);
        Assert.Equal("SJJ\t市数据局", lines[0]);
        Assert.Equal("1.1\t建设一张网", lines[1]);
        Assert.Equal("FJP3004\tTask numbers not in sequence", lines[2]);
        Assert.StartsWith("validate\tChecks the agencies", lines[3], StringComparison.Ordinal);

        // Files where a file may stand, and nowhere else.
        string[][] parts = [.. string.Join('\n', lines[4..]).Split("---\n").Select(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        Assert.Equal(["SJJ", "CZJ", "DXYYS", "XXB"], parts[1].Select(line => line.Split('\t')[0]).Where(word => word[0] < 0x80));
        Assert.Empty(parts[2]);
        Assert.Equal("plan.yaml", Assert.Single(parts[3]).Split('\t')[0]);
        Assert.Equal("plan.yaml", Assert.Single(parts[4]).Split('\t')[0]);
    }

    // The script sets up the completion of zsh itself, where nobody has. With somebody at the keyboard: what is typed ends with a tab.
    [Fact]
    public async Task Zsh_Completes()
    {
        string[] lines = await Lines("zsh", "zsh", """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            send() { zpty -w shell "$1" }
            send 'PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit && compinit -u -D; eval "$(fujianplan completion zsh)"; zstyle ":completion:*" list-separator "--"; bindkey "^X" complete-word; print R""EADY'
            zpty -r -m shell seen '*READY*'
            zpty -w -n shell $'fujianplan query --agency \t\t'
            zpty -r -m shell seen '*市信息办*'
            print -r -- "$seen"
            zpty -w -n shell $'\x15fujianplan explain FJP3004\t'
            zpty -w -n shell $'\x15fujianplan vali\t'
            zpty -r -m shell seen '*validate*'
            print -r -- "$seen"
            zpty -d shell
            """);
        string all = string.Join('\n', lines);
        Assert.Contains("SJJ", all, StringComparison.Ordinal);
        Assert.Matches("CZJ +-- 市财政局", all);
        Assert.Contains("validate", all, StringComparison.Ordinal);
    }

    private async Task<string[]> Lines(string shell, string package, string script)
    {
        InstalledProgram.SkipWithout($"Debian: apt-get install {package}.", shell);
        _folder.Write("try", "export PATH=\"" + _folder.PathOf("bin") + ":$PATH\"\n" + script + "\n");
        return (await _folder.RunShell(shell, "try")).Output.Split('\n');
    }
}
