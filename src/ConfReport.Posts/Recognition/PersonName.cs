namespace ConfReport.Posts.Recognition;

/// <summary>What looks like the name of a person.</summary>
internal static class PersonName
{
    private const int MostWords = 5;

    /// <summary>Names that are joined take no more; what is longer is a sentence.</summary>
    private const int LongestList = 200;

    /// <summary>Parts of a name that are written small.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "del", "la", "da", "das", "do", "dos", "di", "du", "des", "von", "van", "der", "den", "zu", "ter", "el", "al", "bin", "ben", "ibn", "e", "y", "i",
    };

    /// <summary>Words that are written large at the start of a sentence or in a title, and are in no name.</summary>
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "about", "after", "again", "all", "also", "although", "an", "and", "another", "anyway", "are", "as", "at", "because", "before", "both", "but", "by", "can", "did", "do", "does", "during", "each", "even", "every", "everybody", "everyone", "finally", "first", "for", "from", "great", "he", "her", "here", "his", "how", "however", "i", "i'm", "if", "in", "interesting", "is", "it", "it's", "its", "just", "last", "let", "many", "maybe", "more", "most", "my", "next", "no", "nobody", "not", "now", "of", "on", "once", "one", "or", "our", "overall", "second", "she", "since", "so", "some", "someone", "speaker", "speakers", "still", "than", "that", "the", "their", "then", "there", "these", "they", "third", "this", "those", "though", "to", "today", "two", "unfortunately", "very", "was", "we", "well", "what", "when", "where", "which", "while", "who", "why", "with", "yes", "yesterday", "you", "your",
        "el", "los", "las", "un", "una", "este", "esta", "esto", "ese", "esa", "cómo", "como", "con", "cuando", "desde", "después", "donde", "en", "entre", "más", "mi", "nos", "otra", "otro", "para", "pero", "por", "que", "qué", "se", "según", "si", "sin", "sobre", "su", "también", "tras", "yo",
        "le", "les", "une", "ce", "cet", "cette", "ces", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j'ai", "dans", "pour", "avec", "sur", "mais", "comme", "après", "avant", "tout", "c'est", "comment", "pourquoi",
        "das", "die", "dieser", "diese", "dieses", "ein", "eine", "er", "sie", "es", "ich", "wir", "ihr", "im", "am", "auf", "aus", "bei", "mit", "nach", "und", "oder", "aber", "auch", "wie", "was", "wer", "hier", "danach", "dann", "zum", "zur",
        "os", "as", "um", "uma", "ele", "ela", "eles", "nós", "eu", "com", "na", "no", "mas", "depois", "quando", "onde", "isso", "esse", "essa", "também",
        "conference", "keynote", "keynotes", "talk", "talks", "workshop", "session", "sessions", "day", "introduction", "conclusion", "part", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    };

    /// <summary>Words that make a name one of an organisation.</summary>
    private static readonly HashSet<string> Organisations = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc", "ltd", "gmbh", "corp", "labs", "lab", "cloud", "foundation", "team", "group", "university", "universidad", "community", "alliance", "association", "project", "software", "systems", "technologies", "api", "conf", "camp", "summit", "framework", "db",
    };

    /// <summary>Words that a title writes large as a name is: where only a mark says that names follow, one of these says that none do.</summary>
    private static readonly HashSet<string> TitleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "advanced", "architecture", "art", "artificial", "basics", "best", "beyond", "better", "big", "building", "case", "code", "coding", "data", "days", "deep", "demo", "design", "development", "dive", "driven", "edition", "engineering", "english", "event", "fast", "faster", "french", "fun", "future", "getting", "german", "going", "good", "guide", "hands-on", "hard", "history", "intelligence", "intro", "journey", "language", "languages", "large", "learned", "learning", "learnt", "lessons", "life", "lightning", "live", "machine", "making", "mistakes", "model", "models", "modern", "new", "north", "old", "online", "open", "parts", "past", "patterns", "performance", "practical", "practice", "practices", "present", "production", "programming", "quick", "real", "remote", "running", "san", "scale", "science", "security", "short", "simple", "source", "spanish", "started", "state", "stories", "story", "studies", "study", "tale", "tales", "testing", "things", "time", "tips", "tools", "revisited", "explained", "overview", "tutorial", "continued", "summary", "track", "tricks", "update", "using", "video", "virtual", "web", "work", "working", "world", "york",
        "ahora", "antes", "aprendidas", "aprendizaje", "automático", "avanzado", "buenas", "caso", "código", "datos", "edición", "ejemplo", "español", "futuro", "guía", "historia", "inglés", "lecciones", "mundo", "nueva", "nuevo", "parte", "pasado", "práctica", "práctico", "prácticas", "presente", "real", "taller", "vivo",
        "apprentissage", "apprises", "avenir", "bonnes", "données", "histoire", "leçons", "monde", "nouveau", "nouvelle", "partie", "passé", "pratiques", "présent",
        "daten", "erfahrungen", "gelernt", "geschichte", "heute", "jetzt", "lektionen", "morgen", "neue", "praxis", "teil", "vergangenheit", "welt", "zukunft",
        "agora", "aprendizado", "boas", "dados", "história", "lições", "novo", "nova", "passado", "práticas", "técnicas",
    };

    /// <summary>Two to four words that are a name, and none of which belongs to titles. For where no sentence says that a person is meant.</summary>
    public static bool IsPerson(string text)
    {
        var words = text.Split(' ');
        return words.Length <= 4 && IsFull(text) && !words.Any(TitleWords.Contains);
    }

    /// <summary>Two to five words as in "Ada Lovelace" or "Ludwig van Beethoven".</summary>
    public static bool IsFull(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= MostWords
            && IsPart(words[0]) && IsPart(words[^1])
            && words.All(word => IsPart(word) || Particles.Contains(word))
            && !words.Any(word => Organisations.Contains(word));
    }

    /// <summary>One word as in "Ada": a large letter and small ones, so that neither "IBM" nor "PostgreSQL" passes.</summary>
    public static bool IsGiven(string word) =>
        word.Length > 1 && IsPart(word) && word.Skip(1).All(c => char.IsLower(c) || c is '-' or '\'' or '’');

    /// <summary>A person, or an account name such as "@ada".</summary>
    public static bool IsPersonOrAccount(string text) => IsPerson(text) || (text.StartsWith('@') && IsAccount(text[1..]));

    /// <summary>An account name without its mark, such as "teppeis": written small, so that it is no word of a title that is written large.</summary>
    public static bool IsBareAccount(string text) =>
        text.Length >= 4 && IsAccount(text) && !text.Any(char.IsAsciiLetterUpper) && !NoNames.Contains(text) && !TitleWords.Contains(text);

    /// <summary>One word in small letters and figures, as people call themselves: also a short one.</summary>
    public static bool IsNickname(string text) =>
        text.Length >= 3 && IsAccount(text) && !text.Any(char.IsAsciiLetterUpper) && !NoNames.Contains(text) && !TitleWords.Contains(text);

    /// <summary>One word of a name: a large letter first, then letters, with a hyphen, apostrophe or point among them.</summary>
    public static bool IsPart(string word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter)
        && !NoNames.Contains(word)
        && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.');

    /// <summary>Two to four characters of Chinese or Japanese, as a name without a space is.</summary>
    public static bool IsUnspaced(string text) => text.Length is >= 2 and <= 4 && text.All(c => c is >= '\u4E00' and <= '\u9FFF');

    /// <summary>A word written small that can stand inside a name.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>The name without what stands in brackets behind it: an account, a company, a nickname.</summary>
    public static string WithoutBracket(string text)
    {
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') ? text[..bracket].TrimEnd() : text;
    }

    private static bool IsAccount(string text) =>
        text.Length is > 1 and <= 40 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && text.Any(char.IsAsciiLetter);

    /// <summary>The names that a text joins by "and", "&amp;" or a comma, when each of them looks like one; else none.</summary>
    public static IReadOnlyList<string> Several(string text, Func<string, bool> isName)
    {
        if (text.Length is 0 or > LongestList)
        {
            return [];
        }

        var names = text.Split([" & ", " and ", " et ", " und ", " y ", " e ", ", ", " / "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && names.All(isName) ? names : [];
    }
}
