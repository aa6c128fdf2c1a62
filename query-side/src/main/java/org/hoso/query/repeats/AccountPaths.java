package org.hoso.query.repeats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The account behind an address, where the canonical address shows it. A path that belongs to no account (a group, a short
 * link, a video's own address) gives none: a wrong match would count one person's acts against another.
 */
public final class AccountPaths {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+(/[^#]*)");
    private static final String END = "(?:[/?].*)?";

    private static final Map<String, List<Pattern>> BY_PLATFORM = Map.of(
            "FACEBOOK",
            patterns(
                    "/(?:story|profile|permalink)\\.php\\?(?:[^#]*&)?id=(\\d+)(?:&.*)?",
                    "/(?:people|pages)/[^/?]+/(\\d+)" + END,
                    "/"
                            + none(
                                    "groups|watch|reel|reels|share|sharer|events|marketplace|hashtag|people|pages|photo|video|ads")
                            + "([A-Za-z0-9.-]{2,80})" + END),
            "INSTAGRAM",
            patterns(
                    "/stories/([A-Za-z0-9._]+)" + END,
                    "/" + none("p|reel|reels|tv|stories|explore|accounts") + "([A-Za-z0-9._]+)" + END),
            "TIKTOK",
            patterns("/(@[^/?]+)" + END),
            "YOUTUBE",
            patterns("/(@[^/?]+|channel/[^/?]+|c/[^/?]+|user/[^/?]+)" + END),
            "TELEGRAM",
            patterns(
                    "/(c/\\d+)" + END,
                    "/(?:s/)?" + none("joinchat|addstickers|share|proxy|c|s") + "([A-Za-z]\\w{3,31})" + END),
            "SHOPEE",
            patterns("/product/(\\d+)/\\d+" + END, "/[^?]*-i\\.(\\d+)\\.\\d+" + END, "/shop/(\\d+)" + END),
            "LAZADA",
            patterns("/shop/([^/?]+)" + END),
            "ZALO",
            patterns("/(\\d{6,})" + END));

    private AccountPaths() {}

    /** @param canonical one spelling for the same content, as items have it */
    static Optional<Holder> account(String platform, String canonical) {
        return shown(platform, canonical).map(name -> Holder.account(platform, name));
    }

    /** The key under which an account stands in every case; nothing where the address shows none. */
    public static Optional<String> key(String platform, String canonical) {
        return account(platform, canonical).map(Holder::key);
    }

    /** The account's own name on its platform, as the address shows it. */
    public static Optional<String> shown(String platform, String canonical) {
        Matcher address = ADDRESS.matcher(canonical);
        if (!address.matches()) return Optional.empty();
        return BY_PLATFORM.getOrDefault(platform, List.of()).stream()
                .map(pattern -> pattern.matcher(address.group(1)))
                .filter(Matcher::matches)
                .map(shown -> shown.group(1))
                .findFirst();
    }

    private static List<Pattern> patterns(String... paths) {
        return Stream.of(paths).map(Pattern::compile).toList();
    }

    /** Words that stand where a name would, with or without an ending such as {@code .php}. */
    private static String none(String words) {
        return "(?!(?:" + words + ")(?:\\.php)?(?:[/?]|$))";
    }
}
