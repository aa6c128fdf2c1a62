package org.hoso.query.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.cases.Sha256;
import org.hoso.law.Agency;
import org.hoso.law.ClockRule;
import org.hoso.law.Law;
import org.hoso.law.LawFile;
import org.hoso.law.LawFiles;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.Platform;
import org.hoso.law.ProductField;
import org.hoso.law.Province;
import org.hoso.law.ViolationType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks the law up as of a day. What is unverified says so in its entry. */
@Component
class Registry {
    /** A violation type with the one version that a day's acts fall under; no version, no penalty that day. */
    record TypeOnDay(
            String code,
            String nameVi,
            String nameEn,
            String lawField,
            @Nullable String prohibitedBy,
            @Nullable PenaltyVersion version) {}

    private final Law law;
    private final String version;

    Registry(Law law) {
        this.law = law;
        this.version = fingerprint(LawFiles.shipped());
    }

    /** Changes when any of the law's files changes: 12 hex digits over all of them. */
    String version() {
        return version;
    }

    static String fingerprint(LawFiles files) {
        StringBuilder all = new StringBuilder();
        for (LawFile file : LawFile.values())
            all.append(file.name()).append('\n').append(files.texts().get(file)).append('\n');
        return Sha256.of(all.toString()).value().substring(0, 12);
    }

    List<Agency> agencies(LocalDate day) {
        return law.agencies().all(day);
    }

    List<Mandate> mandates(LocalDate day) {
        Stream<Mandate> ofFields = law.mandates().fields().stream()
                .flatMap(field -> Stream.of(MandateRole.values())
                        .flatMap(role -> law.mandates().on(field.code(), role, day).stream()));
        return ofFields.distinct().toList();
    }

    List<TypeOnDay> violationTypes(LocalDate day) {
        return law.violationTypes().all().stream().map(type -> onDay(type, day)).toList();
    }

    private static TypeOnDay onDay(ViolationType type, LocalDate day) {
        Optional<PenaltyVersion> version = type.on(day);
        return new TypeOnDay(
                type.code(), type.nameVi(), type.nameEn(), type.lawField(), type.prohibitedBy(), version.orElse(null));
    }

    List<ClockRule> clocks(LocalDate day) {
        return law.clocks().all().stream().filter(rule -> rule.inForceOn(day)).toList();
    }

    List<Platform> platforms() {
        return law.platforms().all();
    }

    List<ProductField> productFields() {
        return law.mandates().fields();
    }

    List<Province> provinces() {
        return law.agencies().provinces();
    }
}
