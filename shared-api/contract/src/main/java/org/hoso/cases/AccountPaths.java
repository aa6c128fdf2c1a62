package org.hoso.cases;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The account behind an address, where the canonical address shows it. A path that belongs to no account (a group, a short
 * link, a video's own address) gives none: a wrong match would count one person's acts against another. One account is the same
 * however its address is spelled: with capitals, full-width or escaped letters, with {@code @} where the platform writes none.
 */
public final class AccountPaths {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+(/[^#]*)");
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    /** What would pass for a part of the address if it were not escaped, and what would escape it. */
    private static final Pattern OF_ADDRESSES = Pattern.compile("[/?#&=%]");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final String END = "(?:[/?].*)?";

    private static final Map<String, List<Pattern>> BY_PLATFORM = Map.of(
            "FACEBOOK",
            patterns(
                    "/(?:story|profile|permalink)\\.php\\?(?:[^#]*&)?id=(\\d+)(?:&.*)?",
                    "/(?:people|pages)/[^/?]+/(\\d+)" + END,
                    "/"
                            + none(
                                    "groups|watch|reel|reels|share|sharer|events|marketplace|hashtag|people|pages|photo|video|ads")
                            + "@?([A-Za-z0-9.-]{2,80})" + END),
            "INSTAGRAM",
            patterns(
                    "/stories/([A-Za-z0-9._]+)" + END,
                    "/" + none("p|reel|reels|tv|stories|explore|accounts") + "@?([A-Za-z0-9._]+)" + END),
            "TIKTOK",
            patterns("/(@[^/?]+)" + END),
            "YOUTUBE",
            patterns("/(@[^/?]+|channel/[^/?]+|c/[^/?]+|user/[^/?]+)" + END),
            "TELEGRAM",
            patterns(
                    "/(c/\\d+)" + END,
                    "/(?:s/)?" + none("joinchat|addstickers|share|proxy|c|s") + "@?([A-Za-z]\\w{3,31})" + END),
            "SHOPEE",
            patterns("/product/(\\d+)/\\d+" + END, "/[^?]*-i\\.(\\d+)\\.\\d+" + END, "/shop/(\\d+)" + END),
            "LAZADA",
            patterns("/shop/([^/?]+)" + END),
            "ZALO",
            patterns("/(\\d{6,})" + END));

    private AccountPaths() {}

    /** @param name as the address shows it @param page whether the address is the account's own page, not content below it */
    private record Shown(String name, boolean page) {}

    /**
     * The key under which an account stands in every case; nothing where the address shows none.
     *
     * @param canonical one spelling for the same content, as items have it
     */
    public static Optional<String> key(String platform, String canonical) {
        return shown(platform, canonical).map(name -> keyOf(platform, name));
    }

    /** A SHA-256 in hex over platform and name. Handles differ in case on no platform that shows them in addresses; numbers have none. */
    public static String keyOf(String platform, String name) {
        return Sha256.of(platform + "/" + name.toLowerCase(Locale.ROOT)).value();
    }

    /** The account's own name on its platform, as the address shows it. */
    public static Optional<String> shown(String platform, String canonical) {
        return found(platform, canonical).map(Shown::name);
    }

    /** Whether the address is an account's own page: whoever has it removed or blocked cuts off all of the account. */
    public static boolean isPage(String platform, String canonical) {
        return found(platform, canonical).filter(Shown::page).isPresent();
    }

    private static Optional<Shown> found(String platform, String canonical) {
        Matcher address = ADDRESS.matcher(canonical);
        if (!address.matches()) return Optional.empty();
        String path = plain(address.group(1));
        return BY_PLATFORM.getOrDefault(platform, List.of()).stream()
                .map(pattern -> pattern.matcher(path))
                .filter(Matcher::matches)
                .map(found ->
                        new Shown(found.group(1), path.startsWith("?", found.end(1)) || path.length() == found.end(1)))
                .findFirst();
    }

    /** Escaped letters as they are meant; what would pass for another part of the address stays escaped. */
    private static String plain(String path) {
        String read = ESCAPED.matcher(path).replaceAll(run -> Matcher.quoteReplacement(read(run.group())));
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    private static String read(String escaped) {
        String text = Normalizer.normalize(URLDecoder.decode(escaped, StandardCharsets.UTF_8), Normalizer.Form.NFKC);
        return OF_ADDRESSES
                .matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(part -> "%" + Integer.toHexString(part.group().charAt(0)));
    }

    private static List<Pattern> patterns(String... paths) {
        return Stream.of(paths).map(Pattern::compile).toList();
    }

    /** Words that stand where a name would, with or without an ending such as {@code .php}. */
    private static String none(String words) {
        return "(?!(?:" + words + ")(?:\\.php)?(?:[/?]|$))";
    }
}
