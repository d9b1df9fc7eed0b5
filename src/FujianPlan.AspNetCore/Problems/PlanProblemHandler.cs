using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace FujianPlan.AspNetCore;

/// <summary>Answers requests that could not be read: with the place, and what is wrong there.</summary>
internal sealed class PlanProblemHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        CultureInfo culture = RequestLanguage.Of(httpContext.Request);
        await PlanProblem.Write(httpContext, culture, PlanProblem.NotRead(bad, culture), bad);
        return true;
    }
}
