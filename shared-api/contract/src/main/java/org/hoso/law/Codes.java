package org.hoso.law;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The codes that a list defines, gathered before the list is read so that its entries may refer to each other. */
final class Codes {
    private Codes() {}

    /** Codes of dated entries, which come once for each version. */
    static Set<String> of(List<Entry> versions) {
        Set<String> codes = new TreeSet<>();
        versions.forEach(version -> codes.add(version.required("code").text()));
        return codes;
    }

    /** Codes of undated entries; refuses the same code twice. */
    static Set<String> unique(List<Entry> entries) {
        Set<String> codes = new TreeSet<>();
        for (Entry entry : entries) {
            Value code = entry.required("code");
            if (!codes.add(code.text())) {
                throw code.refused("is defined twice");
            }
        }
        return codes;
    }
}
