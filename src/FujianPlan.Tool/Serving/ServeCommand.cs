using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Exploring;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Serving;

/// <summary><c>fujianplan serve</c>: the page of a plan, live while the plan is edited.</summary>
internal static class ServeCommand
{
    private static readonly Option<long?> Port = NumberOption.Of(
        "--port",
        Wording.Of("The local port (127.0.0.1) at which the page is shown. Default: 5757, or the next free port.", "在本机（127.0.0.1）的哪个端口显示页面。默认：5757；被占用时为其后的空闲端口。"),
        1,
        LoopbackPort.Last);

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isArgument: true);
        Command command = new("serve", Wording.Of("Shows a plan and its findings in the browser, and updates the page while the plan is edited.", "在浏览器中显示方案及其问题，并随编辑自动更新。")) { ExplorerOptions.Compare, ExplorerOptions.With, Port };
        Port.HelpName = Wording.Of("port", "端口");
        plan.AddTo(command);
        command.SetAction((arguments, cancellation) => Run(arguments, plan, cancellation));
        return command;
    }

    private static async Task<int> Run(ParseResult arguments, PlanArguments plan, CancellationToken cancellation)
    {
        if (!plan.IsOfFiles(arguments) || arguments.GetValue(ExplorerOptions.Compare) == StandardInput.Name || (arguments.GetValue(ExplorerOptions.With) ?? []).Contains(StandardInput.Name))
        {
            return WrongUse.Told(new FindingText("'serve' needs files: the standard input is read once. Name the files of the plan.", "“serve”须监视文件，而标准输入只读取一次。请写明方案的文件。"));
        }

        if (LoopbackPort.Listen((int?)arguments.GetValue(Port), out FindingText? refusal) is not { } listener)
        {
            StandardStreams.Errors.Line("fujianplan: " + refusal!.In(CultureInfo.CurrentUICulture));
            return ExitCode.Refused;
        }

        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        LiveState state = new();
        LivePlan live = new(arguments, plan);
        bool isShown = false;
        Task served = new PlanServer(listener, state).Run(end.Token);
        try
        {
            return await PlanWatch.Run(() => WatchedFiles(arguments, plan), ReadAnew, end.Token);
        }
        finally
        {
            await end.CancelAsync();
            await served;
        }

        int ReadAnew()
        {
            ShownPlan shown = live.Read(out Exception? fault, out int code);
            if (!isShown && code == ExitCode.WrongUse)
            {
                // Later, what is named may be gone for a while. To begin with, it was never there.
                end.Cancel();
                return FileFaults.Tell(fault!);
            }

            state.Show(shown);
            if (!isShown)
            {
                isShown = true;
                StandardStreams.Output.Line(Address(arguments, listener));
            }

            return code;
        }
    }

    // The browser has a language of its own: that of the page is said in its address where the user has said it here.
    private static string Address(ParseResult arguments, TcpListener listener)
    {
        string place = LanguageOption.In([.. arguments.Tokens.Select(token => token.Value)]) is { } language ? "#lang=" + language : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/{place}");
    }

    // Where an older version is a revision of git, there is no file of it.
    private static IReadOnlyCollection<string> WatchedFiles(ParseResult arguments, PlanArguments plan)
    {
        IReadOnlyCollection<string> files = [.. plan.WatchedFiles(arguments).Concat((arguments.GetValue(ExplorerOptions.With) ?? []).SelectMany(PlanArguments.WatchedFiles))];
        if (arguments.GetValue(ExplorerOptions.Compare) is not { } older)
        {
            return files;
        }

        string path = UserPath.Full(older);
        return [.. files, Directory.Exists(path) ? Path.Combine(path, PlanLookup.UsualName) : path];
    }
}
