package org.hoso.runtime.letters;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.runtime.problems.Language;

/**
 * A legal basis as the law's data notes it, {@code ND 342/2025 Art 18.2}, as a letter cites it: Điều 18 khoản 2 Nghị định
 * 342/2025/NĐ-CP. What of the note names no instrument is a remark of whoever kept the data, and is left out.
 */
final class Citation {
    private static final String NUMBER = "(\\d+(?:\\.(?:\\d+|[a-zđ]))*)";
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?<!\\w)(?:(?<decree>ND (?<decreeNumber>\\d+/\\d{4})(?:/ND-CP)?)|Decree (?<plain>\\d+/\\d{4})"
                    + "|(?<law>Law (?<lawNumber>\\d+/\\d{4}))|(?<advertising>Law on Advertising)|(?<lhav>LHAV))"
                    + "(?: Art " + NUMBER + ")?");

    private Citation() {}

    /** Each instrument with its article, in the order noted; empty where none is named. */
    static String of(String noted, Language language) {
        return Arrays.stream(noted.split("[;,]"))
                .flatMap(part -> INSTRUMENT.matcher(part).results())
                .map(found -> cited(found, language))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String cited(MatchResult found, Language language) {
        String article = found.group(found.groupCount());
        String instrument = instrument(found, language);
        if (article == null) return instrument;
        String place = place(article, language);
        return language == Language.VI ? place + " " + instrument : instrument + ", " + place;
    }

    private static String instrument(MatchResult found, Language language) {
        boolean vi = language == Language.VI;
        String decree = found.group("decreeNumber") != null ? found.group("decreeNumber") : found.group("plain");
        if (decree != null) return vi ? "Nghị định " + decree + "/NĐ-CP" : "Decree " + decree + "/ND-CP";
        if (found.group("advertising") != null) return vi ? "Luật Quảng cáo" : "Law on Advertising";
        if (found.group("lhav") != null)
            return vi ? "Luật Xử lý vi phạm hành chính" : "Law on Handling Administrative Violations";
        return vi ? "Luật số " + found.group("lawNumber") : "Law " + found.group("lawNumber");
    }

    /** Vietnamese names the smallest part first: điểm b khoản 2 Điều 25. */
    private static String place(String article, Language language) {
        if (language == Language.EN) return "Article " + article;
        String[] parts = article.split("\\.");
        String text = "Điều " + parts[0];
        if (parts.length > 1) text = "khoản " + parts[1] + " " + text;
        return parts.length > 2 ? "điểm " + parts[2] + " " + text : text;
    }
}
