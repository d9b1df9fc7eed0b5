using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FujianPlan.AspNetCore;

/// <summary>Puts what the framework says in problem details into Chinese for a Chinese reader, so that an answer is in one language.</summary>
internal sealed class ProblemLanguage : IPostConfigureOptions<ProblemDetailsOptions>
{
    public void PostConfigure(string? name, ProblemDetailsOptions options)
    {
        Action<ProblemDetailsContext>? own = options.CustomizeProblemDetails;
        options.CustomizeProblemDetails = problem =>
        {
            Translate(problem);
            own?.Invoke(problem);
        };
    }

    private static void Translate(ProblemDetailsContext problem)
    {
        CultureInfo culture = RequestLanguage.Of(problem.HttpContext.Request);
        if (!RequestLanguage.IsChinese(culture))
        {
            return;
        }

        if (problem.ProblemDetails.Title is { } title)
        {
            problem.ProblemDetails.Title = FrameworkWords.In(title, culture);
        }

        if (problem.ProblemDetails is HttpValidationProblemDetails { Errors: { } errors })
        {
            foreach ((string place, string[] messages) in errors.ToArray())
            {
                errors[place] = [.. messages.Select(message => FrameworkWords.In(message, culture))];
            }
        }

        if (!problem.HttpContext.Response.HasStarted)
        {
            problem.HttpContext.Response.Headers.ContentLanguage = culture.Name;
        }
    }
}
