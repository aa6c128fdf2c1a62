package org.hoso.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values by code in the order of their file, for look-ups that need no scan. */
final class Index {
    private Index() {}

    /** Every version of each code, oldest first. */
    static <T extends Dated> Map<String, List<T>> by(List<T> values, Function<T, String> code) {
        Map<String, List<T>> index = new LinkedHashMap<>();
        for (T value : values) {
            index.computeIfAbsent(code.apply(value), unseen -> new ArrayList<>())
                    .add(value);
        }
        index.replaceAll((unused, versions) ->
                versions.stream().sorted(Comparator.comparing(Dated::validFrom)).toList());
        return Collections.unmodifiableMap(index);
    }

    /** The one value of each code. */
    static <T> Map<String, T> one(List<T> values, Function<T, String> code) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T value : values) {
            index.put(code.apply(value), value);
        }
        return Collections.unmodifiableMap(index);
    }
}
