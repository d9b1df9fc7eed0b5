using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace FujianPlan.AspNetCore;

/// <summary>
/// The texts of a request, and others put in their place while a route handler runs: the framework reads enums by identifier there, and lets nobody say
/// otherwise. What stood there is put back when the handler has ended, for what else looks at the request.
/// </summary>
/// <param name="request">The request.</param>
internal sealed class RequestTexts(HttpRequest request)
{
    // Where a request keeps the codes that its route had.
    private static readonly object Codes = new();

    private readonly Stack<Action> _back = new();
    private Dictionary<string, StringValues>? _query, _form;

    /// <summary>The texts under a name.</summary>
    /// <param name="source">Where.</param>
    /// <param name="name">The name.</param>
    /// <param name="isList">Whether a header is a list.</param>
    /// <returns>The texts; none if there is nothing of that name.</returns>
    public StringValues this[TextSource source, string name, bool isList] => source switch
    {
        TextSource.Route => request.RouteValues[name]?.ToString(),
        TextSource.Query => request.Query[name],
        TextSource.Header => isList ? request.Headers.GetCommaSeparatedValues(name) : request.Headers[name],
        _ => request.HasFormContentType ? request.Form[name] : default,
    };

    /// <summary>Puts others in their place.</summary>
    /// <param name="source">Where.</param>
    /// <param name="name">The name.</param>
    /// <param name="texts">The texts; none to take away what is there.</param>
    public void Replace(TextSource source, string name, StringValues texts)
    {
        switch (source)
        {
            case TextSource.Route:
                object? before = request.RouteValues[name];
                request.RouteValues[name] = texts.ToString();
                _back.Push(() => request.RouteValues[name] = before);
                Dictionary<string, (string, object?)> codes = CodesOf(request.HttpContext) ?? new(StringComparer.OrdinalIgnoreCase);
                codes[name] = (texts.ToString(), before);
                request.HttpContext.Items[Codes] = codes;
                break;
            case TextSource.Query:
                Set(_query ??= Copy(request.Query), name, texts);
                break;
            case TextSource.Header:
                StringValues header = request.Headers[name];
                request.Headers[name] = texts;
                _back.Push(() => request.Headers[name] = header);
                break;
            default:
                Set(_form ??= Copy(request.Form), name, texts);
                break;
        }
    }

    /// <summary>The codes that the route of a request had, by the names of its parameters, each with the identifier that stands in its place while the handler runs.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The codes; null where nothing was replaced.</returns>
    public static Dictionary<string, (string Identifier, object? Code)>? CodesOf(HttpContext context) => context.Items.TryGetValue(Codes, out object? codes) ? (Dictionary<string, (string, object?)>?)codes : null;

    /// <summary>Lets the request have what was put in place.</summary>
    public void Show()
    {
        if (_query is not null)
        {
            IQueryCollection before = request.Query;
            request.HttpContext.Features.Set<IQueryFeature>(new QueryFeature(new QueryCollection(_query)));
            _back.Push(() => request.HttpContext.Features.Set<IQueryFeature>(new QueryFeature(before)));
        }

        if (_form is not null)
        {
            IFormCollection before = request.Form;
            request.Form = new FormCollection(_form, before.Files);
            _back.Push(() => request.Form = before);
        }
    }

    /// <summary>Puts back what was there.</summary>
    public void PutBack()
    {
        while (_back.TryPop(out Action? back))
        {
            back();
        }
    }

    private static Dictionary<string, StringValues> Copy(IEnumerable<KeyValuePair<string, StringValues>> all) => new(all, StringComparer.OrdinalIgnoreCase);

    private static void Set(Dictionary<string, StringValues> all, string name, StringValues texts)
    {
        if (texts.Count == 0)
        {
            all.Remove(name);
        }
        else
        {
            all[name] = texts;
        }
    }
}
