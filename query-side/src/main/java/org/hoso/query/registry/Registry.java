package org.hoso.query.registry;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoso.cases.Sha256;
import org.hoso.law.Agency;
import org.hoso.law.Basis;
import org.hoso.law.CalendarYear;
import org.hoso.law.ClockRule;
import org.hoso.law.InstalmentLimits;
import org.hoso.law.Law;
import org.hoso.law.LawFile;
import org.hoso.law.LawFiles;
import org.hoso.law.LawTable;
import org.hoso.law.ListedProvider;
import org.hoso.law.Mandate;
import org.hoso.law.PenaltyVersion;
import org.hoso.law.Platform;
import org.hoso.law.ProductField;
import org.hoso.law.Province;
import org.hoso.law.Remedy;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RoleDuty;
import org.hoso.law.ViolationType;
import org.hoso.runtime.law.ItemKinds;
import org.hoso.runtime.law.ItemKinds.ItemKind;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.law.LawInForce.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Looks the law up as of a day. What is unverified says so in its entry. */
@Component
public class Registry {
    /** A violation type with the one version that a day's acts fall under; no version, no penalty that day. */
    record TypeOnDay(
            String code,
            String nameVi,
            String nameEn,
            String lawField,
            @Nullable Basis prohibitedBy,
            @Nullable PenaltyVersion version) {}

    private final Supplier<Edition> editions;
    private final String files = fingerprint(LawFiles.shipped());

    @Autowired
    Registry(LawInForce law) {
        this(law::edition);
    }

    Registry(Supplier<Edition> editions) {
        this.editions = editions;
    }

    /** Changes when any of the law's files changes, 12 hex digits over all of them, and with each confirmed amendment, counted. */
    public String version() {
        int confirmed = editions.get().amendments().confirmed().size();
        return confirmed == 0 ? files : files + "+" + confirmed;
    }

    private Law law() {
        return editions.get().law();
    }

    static String fingerprint(LawFiles files) {
        StringBuilder all = new StringBuilder();
        for (LawFile file : LawFile.values())
            all.append(file.name()).append('\n').append(files.texts().get(file)).append('\n');
        return Sha256.of(all.toString()).value().substring(0, 12);
    }

    List<Agency> agencies(LocalDate day) {
        return law().agencies().all(day);
    }

    List<Mandate> mandates(LocalDate day) {
        return law().mandates().on(day);
    }

    /** Who may in that matter, the body to be proposed first. */
    List<Mandate> mandates(AskedMandates asked, LocalDate day) {
        return asked.roles()
                .flatMap(role -> law().mandates().on(asked.matter(law()), role, day).stream())
                .toList();
    }

    List<TypeOnDay> violationTypes(LocalDate day) {
        return law().violationTypes().all().stream()
                .map(type -> onDay(type, day))
                .toList();
    }

    private static TypeOnDay onDay(ViolationType type, LocalDate day) {
        Optional<PenaltyVersion> version = type.on(day);
        return new TypeOnDay(
                type.code(), type.nameVi(), type.nameEn(), type.lawField(), type.prohibitedBy(), version.orElse(null));
    }

    List<ClockRule> clocks(LocalDate day) {
        return law().clocks().all().stream().filter(rule -> rule.inForceOn(day)).toList();
    }

    /** The year that the day lies in, where the data knows it. */
    List<CalendarYear> calendar(LocalDate day) {
        return law().calendar().years().stream()
                .filter(year -> year.year() == day.getYear())
                .toList();
    }

    /** Rows of these tables that were added to the files and count on that day; a calendar's rows for the whole year. */
    List<AmendedRow> amended(LocalDate day, List<LawTable> tables) {
        LocalDate latest = tables.contains(LawTable.DAYS_OFF) ? day.with(TemporalAdjusters.lastDayOfYear()) : day;
        return editions.get().amendments().confirmed().stream()
                .filter(one -> tables.contains(one.change().row().table()))
                .map(AmendedRow::of)
                .filter(row -> !row.firstDay().isAfter(latest))
                .toList();
    }

    List<RepeatWindow> repeatWindows(LocalDate day) {
        return law().repeatWindows().all().stream()
                .filter(window -> window.inForceOn(day))
                .toList();
    }

    List<InstalmentLimits> instalmentLimits(LocalDate day) {
        return law().instalments().on(day).stream().toList();
    }

    List<RoleDuty> roleDuties(LocalDate day) {
        return law().roleDuties().on(day);
    }

    List<ListedProvider> providers(LocalDate day) {
        return law().providers().on(day);
    }

    List<Platform> platforms() {
        return law().platforms().all();
    }

    List<ItemKind> itemKinds() {
        return ItemKinds.of(law().platforms().all());
    }

    List<Remedy> remedies() {
        return law().violationTypes().remedies();
    }

    List<ProductField> productFields() {
        return law().mandates().fields();
    }

    List<Province> provinces() {
        return law().agencies().provinces();
    }
}
