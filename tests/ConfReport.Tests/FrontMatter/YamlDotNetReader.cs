using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NodeDeserializers;

namespace ConfReport.Tests.FrontMatter;

/// <summary>Front matter as YamlDotNet has it, which Statiq and other generators on .NET read with.</summary>
internal static class YamlDotNetReader
{
    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithAttemptingUnquotedStringTypeDeserialization()
        .WithNodeDeserializer(inner => new WholeFractions(inner), where => where.InsteadOf<ScalarNodeDeserializer>())
        .Build();

    /// <summary>The value of a document, with the types that YamlDotNet sees; a date is text to it.</summary>
    public static JsonNode? Read(string yaml) => Node(Reader.Deserialize(new StringReader(yaml)));

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        double fraction => Fraction(fraction.ToString("R", CultureInfo.InvariantCulture)),
        byte or short or int or long => JsonValue.Create(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        Dictionary<object, object?> map => new JsonObject(map.Select(entry => KeyValuePair.Create((string)entry.Key, Node(entry.Value)))),
        List<object?> list => new JsonArray([.. list.Select(Node)]),
        _ => throw new NotSupportedException($"YamlDotNet found {value} of type {value.GetType()}."),
    };

    /// <summary>With a point or an exponent, so that no reader of the JSON takes it for a whole number.</summary>
    private static JsonNode? Fraction(string digits) => JsonNode.Parse(digits.AsSpan().ContainsAny('.', 'E') ? digits : $"{digits}.0");

    /// <summary>YamlDotNet takes a fraction for a <see cref="float"/> where nobody says of what type it is, which loses half of its digits: here it is a <see cref="double"/>.</summary>
    private sealed class WholeFractions(INodeDeserializer inner) : INodeDeserializer
    {
        public bool Deserialize(
            IParser reader, Type expectedType, Func<IParser, Type, object?> nestedObjectDeserializer, out object? value, ObjectDeserializer rootDeserializer)
        {
            var text = reader.Accept<Scalar>(out var scalar) ? scalar.Value : "";
            var isRead = inner.Deserialize(reader, expectedType, nestedObjectDeserializer, out value, rootDeserializer);
            if (value is float)
            {
                value = double.Parse(text, CultureInfo.InvariantCulture);
            }

            return isRead;
        }
    }
}
