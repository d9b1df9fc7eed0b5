using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace FujianPlan.AspNetCore;

/// <summary>
/// Puts a <see cref="PlanEndpoint"/> in the place of each route handler that takes values of a plan, when routing has found it. Services see no other door
/// to all route handlers of an application; descriptions of the application and links are made of the handlers themselves, as they were.
/// </summary>
internal sealed class PlanEndpointPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, StrongBox<RouteEndpoint?>> _known = [];

    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => ContainsDynamicEndpoints(endpoints) || endpoints.Any(endpoint => Of(endpoint) is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && candidates[i] is { Endpoint: { } endpoint } candidate && Of(endpoint) is { } taking)
            {
                candidates.ReplaceEndpoint(i, taking, candidate.Values);
            }
        }

        return Task.CompletedTask;
    }

    private RouteEndpoint? Of(Endpoint endpoint) => _known.GetValue(endpoint, static each => new StrongBox<RouteEndpoint?>(PlanEndpoint.Of(each))).Value;
}
