using FujianPlan;
using FujianPlan.Runtime;

namespace Streaming;

/// <summary>What comes in: who is said to do what. Its JSON takes codes of the plan, and nothing else.</summary>
/// <param name="Id">What tells it from others, whoever sends it how often.</param>
/// <param name="Task">The task.</param>
/// <param name="Role">The role.</param>
/// <param name="Assignee">The agency.</param>
public sealed record StreamedAssignment(long Id, TaskId Task, Role Role, Agency Assignee);

/// <summary>What is bad, in a stream of its own.</summary>
/// <param name="Sequence">Its number in the stream that it came from.</param>
/// <param name="PlanVersion">The version of the plan that it was judged by.</param>
/// <param name="English">What is wrong.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Original">What came in.</param>
public sealed record BadAssignment(ulong Sequence, string PlanVersion, string English, string Chinese, string Original);
