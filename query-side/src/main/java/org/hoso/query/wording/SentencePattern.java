package org.hoso.query.wording;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with blanks, {@code {agency}}, and parts in square brackets that drop out when a blank inside has no value. A
 * required blank without a value shows a dash: an old event may lack what today's always tell.
 */
record SentencePattern(String text) {
    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String NOT_TOLD = "—";

    static SentencePattern of(String text) {
        return new SentencePattern(text);
    }

    Set<String> blanks() {
        return names(text);
    }

    /** Those that the sentence cannot do without. */
    Set<String> required() {
        return names(OPTIONAL.matcher(text).replaceAll(""));
    }

    /** @param value the text for a blank, null for none */
    String filled(Function<String, @Nullable String> value) {
        String kept = OPTIONAL.matcher(text).replaceAll(part -> Matcher.quoteReplacement(kept(part, value)));
        return BLANK.matcher(kept).replaceAll(blank -> {
            String found = value.apply(blank.group(1));
            return Matcher.quoteReplacement(found == null ? NOT_TOLD : found);
        });
    }

    private static String kept(MatchResult part, Function<String, @Nullable String> value) {
        boolean told = names(part.group(1)).stream().allMatch(name -> value.apply(name) != null);
        return told ? part.group(1) : "";
    }

    private static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        BLANK.matcher(text).results().forEach(blank -> names.add(blank.group(1)));
        return names;
    }
}
