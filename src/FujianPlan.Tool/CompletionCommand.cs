using System.CommandLine;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool;

/// <summary><c>fujianplan completion</c>: what makes a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # eval "$(fujianplan completion bash)"
            _fujianplan() {
              local line
              COMPREPLY=()
              while IFS= read -r line; do
                [ -n "$line" ] && COMPREPLY+=("$line")
              done < <(fujianplan "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
            }
            complete -o default -F _fujianplan fujianplan
            """,
        ["zsh"] = """
            # eval "$(fujianplan completion zsh)"
            _fujianplan() {
              local -a words_found
              words_found=("${(@f)$(fujianplan "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
              compadd -- "${(@)words_found:#}" || _files
            }
            compdef _fujianplan fujianplan
            """,
        ["fish"] = """
            # fujianplan completion fish | source
            complete -c fujianplan -a '(fujianplan "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # fujianplan completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName fujianplan -ScriptBlock {
                param($word, $line, $position)
                fujianplan "[suggest:$position]" "$line" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Argument<string> shell = new("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Command command = new("completion", "Writes what makes a shell complete this command; its first line says how it is used.") { shell };
        command.SetAction(arguments => StandardStreams.Output.Own(Scripts[arguments.GetValue(shell)!].ReplaceLineEndings("\n") + "\n"));
        return command;
    }
}
