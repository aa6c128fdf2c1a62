package org.hoso.runtime.openapi;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** What each call is called, in both languages: a step by its name, any other call by its method and path. */
public final class OperationWords {
    private static final Pattern NAME = Pattern.compile("\\{[^}]*}");

    private final Texts words = Texts.of("operations");

    /** Every key of one language. */
    public Set<String> keys(Language language) {
        return words.keys(language);
    }

    /** @param method in lower case */
    public static String key(String method, String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (method.equals("post") && last.contains("-") && !last.equals("propose-listings")) return last;
        String parts = path.substring("/api/v1/".length());
        return method + "."
                + NAME.matcher(parts).replaceAll("*").replace("*.", "*-").replace('/', '.');
    }

    /** Vietnamese first; the key itself for a call that has no words yet, which a test finds. */
    String summary(String method, String path) {
        String key = key(method, path);
        return text(Language.VI, key) + " (" + text(Language.EN, key) + ")";
    }

    private String text(Language language, String key) {
        return words.find(language, key, Map.of()).orElse(key);
    }
}
