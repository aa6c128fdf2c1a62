package org.hoso.query.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.hoso.law.Agencies;
import org.hoso.law.Agency;
import org.jspecify.annotations.Nullable;

/** A body by the names it had on a day; one that had ended by then, by its last. @param nameVi absent where the registry has none */
public record BodyName(
        String agency, @Nullable String nameVi, @Nullable String nameEn) {
    public static BodyName of(String code, LocalDate day, Agencies agencies) {
        Optional<Agency> version =
                agencies.on(code, day).or(() -> agencies.lastDay(code, day).flatMap(last -> agencies.on(code, last)));
        return new BodyName(
                code,
                version.map(Agency::nameVi).orElse(null),
                version.map(Agency::nameEn).orElse(null));
    }
}
