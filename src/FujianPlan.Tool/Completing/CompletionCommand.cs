using System.CommandLine;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Completing;

/// <summary><c>fujianplan completion</c>: what makes a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # eval "$(fujianplan completion bash)"
            _fujianplan() {
              local line value description
              local -a values=() shown=()
              COMPREPLY=()
              while IFS= read -r line; do
                if [ "$line" = $'\tfile' ]; then
                  compopt -o default 2>/dev/null
                  continue
                fi
                value=${line%%$'\t'*}
                description=${line#"$value"}
                description=${description#$'\t'}
                values+=("$value")
                shown+=("$value${description:+  ($description)}")
              done < <(fujianplan complete --files -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
              if [ "${#values[@]}" -eq 1 ]; then
                COMPREPLY=("${values[0]}")
              else
                COMPREPLY=("${shown[@]}")
              fi
            }
            complete -o nosort -F _fujianplan fujianplan
            """,
        ["zsh"] = """
            # eval "$(fujianplan completion zsh)"
            (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
            _fujianplan() {
              local line value description
              local -a described
              local -i files=0
              while IFS= read -r line; do
                if [[ $line == $'\tfile' ]]; then
                  files=1
                  continue
                fi
                value=${line%%$'\t'*}
                description=${${line#$value}#$'\t'}
                described+=("${value//:/\\:}${description:+:$description}")
              done < <(fujianplan complete --files -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
              if (( files )); then
                _files
              elif (( ${#described} )); then
                _describe -V fujianplan described
              fi
            }
            compdef _fujianplan fujianplan
            """,
        ["fish"] = """
            # fujianplan completion fish | source
            function __fujianplan_complete
                set -l words (commandline -opc) (commandline -ct)
                for line in (fujianplan complete --files -- $words[2..-1] 2>/dev/null)
                    if test "$line" = \tfile
                        __fish_complete_path (commandline -ct)
                    else
                        printf '%s\n' "$line"
                    end
                end
            end
            complete -c fujianplan -f -k -a '(__fujianplan_complete)'
            """,
        ["pwsh"] = """
            # fujianplan completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName fujianplan -ScriptBlock {
                param($word, $line, $position)
                $words = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $position } | ForEach-Object { "$_" })
                if ($word -eq '') { $words += '""' }
                fujianplan complete -- @words 2>$null | ForEach-Object {
                    $value, $description = $_ -split "`t", 2
                    $shown = if ($description) { $description } else { $value }
                    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $shown)
                }
            }
            """,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Argument<string> shell = new(Wording.Of("shell", "命令行环境")) { Description = Wording.Of("bash, zsh, fish or pwsh.", "bash、zsh、fish 或 pwsh。") };
        shell.CompletionSources.Clear();
        shell.CompletionSources.Add([.. Scripts.Keys]);
        shell.Validators.Add(result =>
        {
            string written = result.Tokens[0].Value;
            if (!Scripts.ContainsKey(written))
            {
                string shown = ShownText.Of(written), all = Wording.List(Scripts.Keys);
                string? nearest = EditDistance.Nearest(written, Scripts.Keys);
                result.AddError(Wording.Of(
                    $"There is no script for '{shown}', only for {all}.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
                    $"没有“{shown}”的脚本，只有 {all}。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}"));
            }
        });
        Command command = new("completion", Wording.Of("Writes a script for command-line completion; its first line says how to use it.", "输出命令行补全脚本；首行说明如何使用。")) { shell };
        command.SetAction(arguments => StandardStreams.Output.Own(Scripts[arguments.GetValue(shell)!].ReplaceLineEndings("\n") + "\n"));
        return command;
    }
}
