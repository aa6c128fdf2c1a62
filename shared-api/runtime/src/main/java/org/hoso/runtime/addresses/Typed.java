package org.hoso.runtime.addresses;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.FaultCode;

/** How people write addresses: without a scheme, in brackets, made harmless ({@code hxxp}, {@code [.]}) as security staff do; and what they write instead. */
final class Typed {
    private static final Pattern AROUND = Pattern.compile(
            "^[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff<\"'“”‘’]+|[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff>\"'“”‘’]+$");
    private static final Pattern HARMLESS_DOT = Pattern.compile("\\[\\.]|\\(\\.\\)|\\[dot]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("h(?:tt|xx)p(s?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile("\\d{1,5}(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\p{Cc}]");
    private static final Pattern LINK_LIKE = Pattern.compile("[^\\s.]+\\.[^\\s.]+|\\S+://");
    private static final Pattern PHONE = Pattern.compile("(?:tel:|sms:)?(?:\\+|00)?[0-9][0-9 .()-]{6,18}[0-9]");
    private static final Pattern QUAD = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern AUTHORITY = Pattern.compile("[^:/]*:?/*([^/?#\\\\]*)");
    private static final Pattern EMAIL = Pattern.compile("(?:mailto:)?[^\\s/@:]+@[^\\s/@:?]+(?:\\?.*)?");

    private Typed() {}

    /** Without what stands around it and is none of it. */
    static String bare(String sent) {
        String text = AROUND.matcher(sent).replaceAll("");
        int path = text.indexOf('/', text.indexOf("://") < 0 ? 0 : text.indexOf("://") + 3);
        String host = path < 0 ? text : text.substring(0, path);
        return HARMLESS_DOT.matcher(host).replaceAll(".") + text.substring(host.length());
    }

    /** What it is, where it is certainly no address of content. */
    static Optional<FaultCode> somethingElse(String text) {
        if (text.isEmpty()) return Optional.of(FaultCode.NOT_A_URL);
        if (isPhone(text)) return Optional.of(FaultCode.PHONE_NUMBER);
        if (EMAIL.matcher(text).matches()) return Optional.of(FaultCode.EMAIL_ADDRESS);
        if (BLANK.matcher(text).find())
            return Optional.of(LINK_LIKE.matcher(text).find() ? FaultCode.URL_WITH_BLANK : FaultCode.NOT_A_URL);
        if (otherScheme(text)) return Optional.of(FaultCode.NOT_A_URL);
        return authority(withScheme(text)).contains("@") ? Optional.of(FaultCode.URL_WITH_USER) : Optional.empty();
    }

    static String withScheme(String text) {
        if (text.startsWith("//")) return "https:" + text;
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches() || isPort(scheme)) return "https://" + text;
        Matcher web = WEB.matcher(scheme.group(1));
        return web.matches() ? "http" + web.group(1) + ":" + scheme.group(2) : text;
    }

    /** Whether whoever wrote it meant a host: it has a scheme, a dot or a path. */
    static boolean named(String text) {
        return text.contains(".") || text.contains("/") || text.contains("[");
    }

    private static boolean otherScheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches() || isPort(scheme)) return false;
        boolean userBefore = scheme.group(2).contains("@") && !scheme.group(2).startsWith("/");
        return !userBefore && !WEB.matcher(scheme.group(1)).matches();
    }

    /** {@code shop.vn:8080/a}: what looks like a scheme is a host. */
    private static boolean isPort(Matcher scheme) {
        boolean web = WEB.matcher(scheme.group(1)).matches();
        return !web && PORT.matcher(scheme.group(2)).matches();
    }

    private static String authority(String url) {
        Matcher authority = AUTHORITY.matcher(url);
        return authority.lookingAt() ? authority.group(1) : "";
    }

    private static boolean isPhone(String text) {
        if (!PHONE.matcher(text).matches() || QUAD.matcher(text).matches()) return false;
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 8 && digits <= 15;
    }
}
