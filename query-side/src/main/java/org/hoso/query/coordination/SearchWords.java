package org.hoso.query.coordination;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hoso.law.Law;
import org.jspecify.annotations.Nullable;

/** From codes to the words that people search by: names in Vietnamese and English, short forms, and the codes themselves. */
record SearchWords(Supplier<Law> law) {
    Set<String> of(Findable findable) {
        Stream<@Nullable String> texts = Stream.of(
                        Stream.of(
                                findable.number() == null
                                        ? null
                                        : findable.number().value(),
                                findable.productName()),
                        Stream.ofNullable(findable.productField()).flatMap(this::productField),
                        findable.violationTypes().stream().flatMap(this::violationType),
                        findable.agencies().stream().flatMap(code -> agency(code, findable.day())),
                        findable.platforms().stream().flatMap(this::platform),
                        findable.addresses().stream().map(Links::bare))
                .flatMap(some -> some);
        return Tokens.of(texts.filter(Objects::nonNull));
    }

    private Stream<@Nullable String> productField(String code) {
        Stream<String> names = law.get().mandates().fields().stream()
                .filter(field -> field.code().equals(code))
                .flatMap(field -> Stream.of(field.nameVi(), field.nameEn()));
        return Stream.concat(Stream.of(code), names);
    }

    private Stream<@Nullable String> violationType(String code) {
        Stream<String> names =
                law.get().violationTypes().find(code).stream().flatMap(type -> Stream.of(type.nameVi(), type.nameEn()));
        return Stream.concat(Stream.of(code), names);
    }

    private Stream<@Nullable String> agency(String code, LocalDate day) {
        Stream<@Nullable String> names = law.get().agencies().on(code, day).stream()
                .flatMap(body -> Stream.<@Nullable String>of(body.nameVi(), body.nameEn(), body.shortVi()));
        return Stream.concat(Stream.of(code), names);
    }

    private Stream<@Nullable String> platform(String code) {
        return Stream.concat(
                Stream.of(code),
                law.get().platforms().find(code).stream().flatMap(found -> Stream.of(found.name(), found.vi())));
    }
}
