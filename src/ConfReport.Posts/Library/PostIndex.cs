using ConfReport.Posts.Library;

namespace ConfReport.Posts;

/// <summary>What is in many posts: conferences, talks, speakers, topics and years.</summary>
/// <remarks>
/// <para>An index never changes. It keeps what names and links say, and no text of a post.</para>
/// <para>
/// Two names are one when they are equal ordinally but for upper and lower case: "ada" is "Ada", and "Jose" is not "José".
/// Nothing else is evened out, neither spaces nor nicknames, and two people of one name are one. Names stand in that same
/// order, posts and talks in that of the entries; so the same entries make the same index on every machine.
/// </para>
/// </remarks>
public sealed class PostIndex
{
    private static readonly StringComparer Names = StringComparer.OrdinalIgnoreCase;

    private readonly Dictionary<string, IndexGroup<string, IndexedPost>> postsByConference;
    private readonly Dictionary<string, IndexGroup<string, IndexedPost>> postsByTopic;
    private readonly Dictionary<string, IndexGroup<string, IndexedTalk>> talksBySpeaker;
    private readonly Dictionary<int, IndexGroup<int, IndexedPost>> postsByYear;

    private PostIndex(List<IndexedPost> posts, List<PostEntry> notRead)
    {
        (Posts, NotRead) = (posts.AsReadOnly(), notRead.AsReadOnly());
        Talks = Array.AsReadOnly(posts.SelectMany(post => post.Talks).ToArray());

        var conferences = new IndexGroups<string, IndexedPost>(Names, Names);
        var called = new IndexGroups<string, IndexedPost>(Names, Names);
        var topics = new IndexGroups<string, IndexedPost>(Names, Names);
        var years = new IndexGroups<int, IndexedPost>(EqualityComparer<int>.Default, Comparer<int>.Default);
        foreach (var post in posts)
        {
            foreach (var name in new[] { post.Conference.Series, post.Conference.Name }.OfType<string>())
            {
                called.Add(name, post);
            }

            if ((post.Conference.Series ?? post.Conference.Name) is { } conference)
            {
                conferences.Add(conference, post);
            }

            foreach (var tag in post.Header.Tags)
            {
                topics.Add(tag, post);
            }

            if (post.Year is { } year)
            {
                years.Add(year, post);
            }
        }

        var speakers = new IndexGroups<string, IndexedTalk>(Names, Names);
        foreach (var talk in Talks)
        {
            foreach (var speaker in talk.Talk.Speakers)
            {
                speakers.Add(speaker.Name, talk);
            }
        }

        (Conferences, Topics, Years, Speakers) = (conferences.InOrder(), topics.InOrder(), years.InOrder(), speakers.InOrder());
        postsByConference = called.ByKey(called.InOrder());
        postsByTopic = topics.ByKey(Topics);
        postsByYear = years.ByKey(Years);
        talksBySpeaker = speakers.ByKey(Speakers);
    }

    /// <summary>The posts, in the order of their entries.</summary>
    public IReadOnlyList<IndexedPost> Posts { get; }

    /// <summary>The talks of all posts, in their order.</summary>
    public IReadOnlyList<IndexedTalk> Talks { get; }

    /// <summary>The entries that have no post, in their order.</summary>
    public IReadOnlyList<PostEntry> NotRead { get; }

    /// <summary>The conferences and the posts about them, by name: that of the series where it is known, so that all years of a conference are one.</summary>
    public IReadOnlyList<IndexGroup<string, IndexedPost>> Conferences { get; }

    /// <summary>The speakers and their talks, by name.</summary>
    public IReadOnlyList<IndexGroup<string, IndexedTalk>> Speakers { get; }

    /// <summary>The topics, which are the tags of the posts, and the posts that have them, by name.</summary>
    public IReadOnlyList<IndexGroup<string, IndexedPost>> Topics { get; }

    /// <summary>The years (<see cref="IndexedPost.Year"/>) and their posts, the earliest first.</summary>
    public IReadOnlyList<IndexGroup<int, IndexedPost>> Years { get; }

    /// <summary>An index of these entries.</summary>
    public static PostIndex From(IEnumerable<PostEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (posts, notRead) = (new List<IndexedPost>(), new List<PostEntry>());
        foreach (var entry in entries)
        {
            Add(entry, posts, notRead);
        }

        return new(posts, notRead);
    }

    /// <summary>An index of these entries, each of which is let go as soon as it is taken up.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<PostIndex> FromAsync(IAsyncEnumerable<PostEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (posts, notRead) = (new List<IndexedPost>(), new List<PostEntry>());
        await foreach (var entry in entries.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Add(entry, posts, notRead);
        }

        return new(posts, notRead);
    }

    /// <summary>The posts about a conference, by its name or that of its series; of one year, or of all when it is null.</summary>
    public IReadOnlyList<IndexedPost> PostsOf(string conference, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(conference);
        IReadOnlyList<IndexedPost> posts = postsByConference.TryGetValue(conference, out var found) ? found : [];
        return year is null ? posts : Array.AsReadOnly(posts.Where(post => post.Year == year).ToArray());
    }

    /// <summary>The posts of a year, which is <see cref="IndexedPost.Year"/>.</summary>
    public IReadOnlyList<IndexedPost> PostsIn(int year) => postsByYear.TryGetValue(year, out var found) ? found : [];

    /// <summary>The posts that have this tag.</summary>
    public IReadOnlyList<IndexedPost> PostsAbout(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return postsByTopic.TryGetValue(topic, out var found) ? found : [];
    }

    /// <summary>The talks that this person gave, alone or with others.</summary>
    public IReadOnlyList<IndexedTalk> TalksOf(string speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return talksBySpeaker.TryGetValue(speaker, out var found) ? found : [];
    }

    /// <summary>The speakers, those with most talks first; of as many talks, by name.</summary>
    public IEnumerable<IndexGroup<string, IndexedTalk>> SpeakersByTalks() => Speakers.OrderByDescending(speaker => speaker.Count);

    /// <summary>The topics, those with most posts first; of as many posts, by name.</summary>
    public IEnumerable<IndexGroup<string, IndexedPost>> TopicsByPosts() => Topics.OrderByDescending(topic => topic.Count);

    private static void Add(PostEntry entry, List<IndexedPost> posts, List<PostEntry> notRead)
    {
        ArgumentNullException.ThrowIfNull(entry, "entries");
        if (entry.Post is { } post)
        {
            posts.Add(new(entry.File, post));
        }
        else
        {
            notRead.Add(entry);
        }
    }
}
