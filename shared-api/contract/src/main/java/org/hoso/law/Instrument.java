package org.hoso.law;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A law or decree by the words that official texts use. @param known whether it is cited by a name in English, with its article
 */
public record Instrument(String vi, String en, boolean known) {
    private static final Pattern DECREE = Pattern.compile("ND (\\d+/\\d{4})");
    private static final Pattern LAW = Pattern.compile("Law (\\d+/\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\D+?)(?: (\\d+/\\d{4}|\\d{4}))?");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Law on Advertising", "Luật Quảng cáo"),
            Map.entry("Law on Handling Administrative Violations", "Luật Xử lý vi phạm hành chính"),
            Map.entry("Law on Complaints", "Luật Khiếu nại"),
            Map.entry("Law on Administrative Procedure", "Luật Tố tụng hành chính"),
            Map.entry("Law on Archives", "Luật Lưu trữ"),
            Map.entry("Law on Pharmacy", "Luật Dược"),
            Map.entry("Law on E-commerce", "Luật Thương mại điện tử"),
            Map.entry("Law on Food Safety", "Luật An toàn thực phẩm"),
            Map.entry("Law on Competition", "Luật Cạnh tranh"),
            Map.entry("Law on Medical Examination and Treatment", "Luật Khám bệnh, chữa bệnh"),
            Map.entry("Penal Code", "Bộ luật Hình sự"));

    /** @throws IllegalArgumentException for what is none that texts know by an official name */
    static Instrument of(String text) {
        Matcher decree = DECREE.matcher(text);
        if (decree.matches())
            return new Instrument(
                    "Nghị định " + decree.group(1) + "/NĐ-CP", "Decree " + decree.group(1) + "/ND-CP", false);
        Matcher law = LAW.matcher(text);
        if (law.matches()) return new Instrument("Luật số " + law.group(1), "Law " + law.group(1), false);
        Matcher named = NAMED.matcher(text.equals("LHAV") ? "Law on Handling Administrative Violations" : text);
        String vi = named.matches() ? NAMES.get(named.group(1)) : null;
        if (vi == null) throw new IllegalArgumentException("\"" + text + "\" is no instrument that has official words");
        String number = named.group(2);
        if (number == null) return new Instrument(vi, named.group(1), true);
        return new Instrument(
                vi + (number.contains("/") ? " số " : " ") + number,
                named.group(1) + (number.contains("/") ? " No. " : " ") + number,
                true);
    }

    /** What stands before it in an English sentence. */
    String article() {
        return known ? "the " : "";
    }
}
