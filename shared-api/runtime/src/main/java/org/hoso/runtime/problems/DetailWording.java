package org.hoso.runtime.problems;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hoso.cases.Refusal;

/**
 * What a rule measured, as a sentence says it. The details of a problem keep codes and ids, a machine goes by them; a sentence has
 * their words and names: of several things of a kind it tells how many they are.
 */
final class DetailWording {
    private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** {@code item:UUID}, {@code outcome:VFA}, {@code HS-2026-000123:item:UUID}. */
    private static final Pattern OF_A_KIND = Pattern.compile("(?:HS-[0-9-]+:)?([a-z][a-z-]*):(.+)");

    private final Texts unfit = Texts.of("unfit");
    private final Texts measured = Texts.of("measured");
    private final CodeLists lists;

    DetailWording(CodeLists lists) {
        this.lists = lists;
    }

    Map<String, Object> of(Refused refused, Language language) {
        Map<String, Object> words = new HashMap<>();
        refused.details().forEach((name, value) -> words.put(name, said(refused, name, value, language)));
        return words;
    }

    private Object said(Refused refused, String name, Object value, Language language) {
        if (value instanceof Collection<?> several) return several(refused, name, several, language);
        String code = value.toString();
        String key = refused.code() + "." + code;
        return unfit.find(language, key, refused.details())
                .or(() -> measured.find(language, key, refused.details()))
                .or(() -> lists.name(name, code, language))
                .orElseGet(() -> Values.told(language, name, code));
    }

    private String several(Refused refused, String name, Collection<?> values, Language language) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Object value : values) kinds.merge(kind(value.toString()), 1, Integer::sum);
        return kinds.entrySet().stream()
                .map(kind -> measured.find(
                                language, refused.code() + "." + kind.getKey(), Map.of("count", kind.getValue()))
                        .orElseGet(() ->
                                said(refused, name, kind.getKey(), language).toString()))
                .collect(Collectors.joining("; "));
    }

    /** Of things told by kind and id the kind; whom a body's code names is another kind than whom an id names. */
    private static String kind(String value) {
        Matcher ofAKind = OF_A_KIND.matcher(value);
        if (!ofAKind.matches()) return value;
        return ofAKind.group(2).matches(UUID) ? ofAKind.group(1) : ofAKind.group(1) + "-by-code";
    }

    /** Where a code was looked for in vain: what list it should come from, and what may be meant; where something lies too late, that. */
    List<Fault> faults(Refused refused, List<String> pointers, String code, Language language) {
        if (refused.refusal() == Refusal.LATER_THAN_THE_STEP)
            return pointers.stream()
                    .map(pointer -> Fault.at(pointer, FaultCode.RULE, "rule", "it lies not after the step itself"))
                    .toList();
        CodeLists.Lacking lacking = lists.lacking(refused, code).orElse(null);
        if (lacking == null) return List.of();
        String near = lacking.near().stream()
                .map(one -> one.code() + " (" + one.name(language) + ")")
                .collect(Collectors.joining(", "));
        Map<String, String> values =
                near.isEmpty() ? Map.of("list", lacking.path()) : Map.of("list", lacking.path(), "near", near);
        return pointers.stream()
                .map(pointer -> new Fault(pointer, FaultCode.NOT_LISTED, values))
                .toList();
    }
}
