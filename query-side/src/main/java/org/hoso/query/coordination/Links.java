package org.hoso.query.coordination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A link as words of its host, path and query: what only names the way a reader came by is left out, and letters are searched by as
 * letters however the link writes them.
 */
public final class Links {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("^([a-z][a-z0-9+.-]*://|www\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIRROR = Pattern.compile("^(www|m|mobile)\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRACKING = Pattern.compile("^(utm_[a-z]+|fbclid|gclid|igshid|mibextid|si)=.*");

    private Links() {}

    /** Readable, without scheme, mirror host, tracking parameters and fragment. */
    public static String bare(String url) {
        String rest = SCHEME.matcher(url.strip()).replaceFirst("");
        rest = MIRROR.matcher(rest).replaceFirst("");
        int fragment = rest.indexOf('#');
        if (fragment >= 0) rest = rest.substring(0, fragment);
        int query = rest.indexOf('?');
        return Spelling.readable(query < 0 ? rest : rest.substring(0, query) + " " + kept(rest.substring(query + 1)));
    }

    /** The words of what somebody typed, links among it. */
    static Set<String> wordsAmong(String typed) {
        return Tokens.words(Arrays.stream(typed.split("\\s+"))
                .map(part -> LINK.matcher(part).find() ? bare(part) : Spelling.readable(part))
                .collect(Collectors.joining(" ")));
    }

    /** The words a link is searched by. */
    static Set<String> words(String url) {
        return Tokens.words(bare(url));
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !TRACKING.matcher(part.toLowerCase(Locale.ROOT)).matches())
                .collect(Collectors.joining(" "));
    }
}
