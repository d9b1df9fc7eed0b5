using FujianPlan.Authoring.Files;

namespace FujianPlan.Tool;

/// <summary>Does two things at a time: a plan is judged while its source is read. The command has the machine to itself, unlike a compiler.</summary>
internal static class TwoThreads
{
    // A thread is not worth its start where all is done in a few milliseconds.
    private const int LeastOfInterest = 1 << 18;

    /// <summary>How the two parts of judging a plan are done.</summary>
    /// <param name="plans">The files of the plan.</param>
    /// <returns>What does both; null to do them one after the other.</returns>
    public static Action<Action, Action>? For(IReadOnlyList<PlanFile> plans) =>
        Environment.ProcessorCount > 1 && plans.Sum(plan => (long)(plan.Text?.Length ?? 0)) >= LeastOfInterest ? Run : null;

    /// <summary>Does both, and waits for both.</summary>
    /// <param name="first">What is done here.</param>
    /// <param name="second">What is done beside it.</param>
    public static void Run(Action first, Action second)
    {
        Task beside = Task.Run(second);
        try
        {
            first();
        }
        catch
        {
            // What the first throws is told, and the second must not go on behind its back.
            beside.ContinueWith(static _ => { }, TaskScheduler.Default).Wait();
            throw;
        }

        beside.GetAwaiter().GetResult();
    }
}
