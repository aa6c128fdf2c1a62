package org.hoso.command.lists;

import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.family.Answered;
import org.hoso.law.Confidence;
import org.hoso.law.Law;
import org.hoso.lists.Ground;
import org.hoso.lists.ListChain;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.Listing.PublishListing;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;

/** One listing and what lies around it, asked step by step. The sample day is Monday 2026-10-05. */
final class Asked implements Around {
    static final UUID LISTING = id(500);
    static final UUID CHALLENGE = id(501);
    static final Actor KEEPER = officer(Role.LISTS, "ABEI");
    static final Actor OTHER_KEEPER = new Actor("lists2", "ABEI", KEEPER.agencySince(), Role.LISTS, null);
    static final Actor REVIEWER = officer(Role.APPEALS, "MOCST");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final Map<CaseId, CaseFile> cases = new HashMap<>();
    private final Map<String, UUID> held = new HashMap<>();
    ListingFile file = ListingFile.EMPTY;

    Asked with(CaseId caseId, CaseFile file) {
        cases.put(caseId, file);
        return this;
    }

    Asked held(ListCode list, String key) {
        held.put(list + key, id(999));
        return this;
    }

    @Override
    public Law law() {
        return Sample.law();
    }

    @Override
    public Optional<CaseFile> file(CaseId caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public long lastChange() {
        return 3;
    }

    /** Three changes, each with its number as its text. */
    @Override
    public Optional<Sha256> hashAt(long number) {
        if (number > lastChange()) return Optional.empty();
        Sha256 hash = ListChain.beginning();
        for (long n = 1; n <= number; n++) hash = ListChain.after(hash, Long.toString(n));
        return Optional.of(hash);
    }

    @Override
    public Optional<UUID> holding(ListCode list, String key, LocalDate day) {
        return Optional.ofNullable(held.get(list + key));
    }

    /** Asks, expects acceptance, and goes on from there. */
    Asked after(ListsCommand command) {
        accepted(command).forEach(event -> file = file.after(event));
        return this;
    }

    List<ListsEvent> accepted(ListsCommand command) {
        return when(command).events();
    }

    Answered<ListsEvent> when(ListsCommand command) {
        return new Answered<>(Listings.decide(command, file, this));
    }

    static Asked ofAViolation() {
        var type = new Classification.ClassifiedType(
                "FOOD_PATIENT_TESTIMONIAL", "food", "87/2026/ND-CP", "71.4", TODAY.minusMonths(4), Confidence.VERIFIED);
        var classified = new Classification.ViolationClassified(
                Sample.CASE,
                officer(Role.CLASSIFIER, "ABEI"),
                Sample.MONDAY,
                "functional_food",
                Classification.Verdict.VIOLATION,
                List.of(type),
                TODAY.minusDays(4),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE);
        return new Asked()
                .with(Sample.CASE, Given.events(Sample.reported(), classified).file());
    }

    static Asked proposed() {
        return ofAViolation().after(site("https://lua-dao.example/"));
    }

    static Asked published() {
        return proposed().after(publish(OTHER_KEEPER, Sample.hours(2)));
    }

    static PublishListing publish(Actor by, Instant at) {
        return new PublishListing(by, at, LISTING, document("9/TB-PTTH"), "https://abei.example/danh-sach");
    }

    static ProposeListing site(String url) {
        return listing(ListedKind.SITE, url, Ground.ofCase(Sample.CASE));
    }

    static ProposeListing listing(ListedKind kind, String url, Ground ground) {
        return listing(kind, url, ground, TODAY, null, TODAY.plusMonths(6));
    }

    static ProposeListing listing(
            ListedKind kind, String url, Ground ground, LocalDate from, @Nullable LocalDate until, LocalDate reviewOn) {
        ListCode list = ground.caseId() == null ? ListCode.WHITE : ListCode.BLACK;
        return new ProposeListing(
                KEEPER, Sample.hours(1), LISTING, list, kind, url, false, ground, from, until, reviewOn, text("why"));
    }
}
