package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who can be ordered to cut access, in every version. */
public record Providers(List<ListedProvider> all) {
    public Providers {
        all = List.copyOf(all);
    }

    /** The provider of that code as it was on that day. */
    public Optional<ListedProvider> on(String code, LocalDate day) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.inForceOn(day))
                .findFirst();
    }

    /** Those of a day, in the order of their file. */
    public List<ListedProvider> on(LocalDate day) {
        return all.stream().filter(one -> one.inForceOn(day)).toList();
    }
}
