package org.hoso.runtime.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.law.Agency;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.CodeLists;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Names of codes, and what may have been meant where a code is none, from the law in force. */
final class ListsOfTheLaw implements CodeLists {
    private static final String REGISTRY = "/api/v1/registry/";

    private final LawInForce law;

    ListsOfTheLaw(LawInForce law) {
        this.law = law;
    }

    @Override
    public Optional<Lacking> lacking(Refused refused, String code) {
        Object platform = refused.details().get("platform");
        return code.equals(platform)
                ? Optional.empty()
                : list(refused)
                        .map(list -> new Lacking(REGISTRY + list, Likeness.nearest(code, entries(list, platform))));
    }

    @Override
    public Optional<String> name(String kind, String code, Language language) {
        String list = switch (kind) {
            case "agency", "channel", "mayAsk", "mayBeAsked" -> "agencies";
            case "platform", "declared" -> "platforms";
            case "provider", "providers" -> "providers";
            case "violationType" -> "violation-types";
            case "productField" -> "product-fields";
            case "province" -> "provinces";
            case "remedy" -> "remedies";
            default -> null;
        };
        if (list == null) return Optional.empty();
        return entries(list, null)
                .map(Likeness.Entry::near)
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(entry -> language == Language.VI ? entry.nameVi() : entry.nameEn());
    }

    private static Optional<String> list(Refused refused) {
        return Optional.ofNullable(
                switch (refused.refusal()) {
                    case UNKNOWN_AGENCY -> "agencies";
                    case UNKNOWN_PLATFORM -> "platforms";
                    case UNKNOWN_VIOLATION_TYPE -> "violation-types";
                    case UNKNOWN_PRODUCT_FIELD -> "product-fields";
                    case UNKNOWN_PROVINCE -> "provinces";
                    case UNKNOWN_REMEDY -> "remedies";
                    case UNKNOWN_PROVIDER -> "providers";
                    case UNKNOWN_ITEM_KIND -> "item-kinds";
                    default -> null;
                });
    }

    /**
     * Nothing before the law was first read: a problem is told without it rather than not at all.
     *
     * @param platform where a kind of item was looked for, which has its own
     */
    private Stream<Likeness.Entry> entries(String list, @Nullable Object platform) {
        if (law.age() == null) return Stream.empty();
        Law now = law.get();
        return switch (list) {
            case "agencies" ->
                now.agencies().all(LocalDate.now(WorkingCalendar.ZONE)).stream().map(ListsOfTheLaw::body);
            case "platforms" ->
                now.platforms().all().stream().map(one -> entry(one.code(), one.name(), one.name(), one.operator()));
            case "violation-types" ->
                now.violationTypes().all().stream().map(one -> entry(one.code(), one.nameVi(), one.nameEn(), null));
            case "product-fields" ->
                now.mandates().fields().stream().map(one -> entry(one.code(), one.nameVi(), one.nameEn(), null));
            case "providers" ->
                now.providers().on(LocalDate.now(WorkingCalendar.ZONE)).stream()
                        .map(one -> entry(one.code(), one.nameVi(), one.nameEn(), null));
            case "remedies" ->
                now.violationTypes().remedies().stream()
                        .map(one -> entry(one.code(), one.nameVi(), one.nameEn(), null));
            case "item-kinds" ->
                ItemKinds.of(now.platforms().all()).stream()
                        .filter(kind -> platform == null || kind.platforms().contains(platform.toString()))
                        .map(kind -> entry(kind.code(), kind.nameVi(), kind.nameEn(), null));
            default ->
                now.agencies().provinces().stream().map(one -> entry(one.code(), one.nameVi(), one.nameVi(), null));
        };
    }

    private static Likeness.Entry body(Agency one) {
        return entry(one.code(), one.nameVi(), one.nameEn(), one.shortVi());
    }

    private static Likeness.Entry entry(String code, String vi, String en, @Nullable String other) {
        List<String> words = Stream.of(code, vi, en, other)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Likeness.Entry(new Near(code, vi, en), words);
    }
}
