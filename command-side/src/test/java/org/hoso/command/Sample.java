package org.hoso.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PersonId;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.cases.Subject;
import org.hoso.cases.WebAddress;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.law.Law;

/** People, days and first events that tests start from. The sample day is Monday 2026-10-05, 09:00 in Viet Nam. */
public final class Sample {
    public static final CaseId CASE = new CaseId(id(1));
    public static final Instant MONDAY = Instant.parse("2026-10-05T02:00:00Z");
    public static final UUID ITEM = id(10);
    public static final UUID OTHER_ITEM = id(11);
    public static final UUID REPORT = id(20);
    private static final Law LAW = Law.load();

    private Sample() {}

    /** Law and ids as a decision gets them; ids count up from 1000, so that a decision repeats itself. */
    public static DecisionBasis basis() {
        AtomicLong next = new AtomicLong(1000);
        AtomicLong number = new AtomicLong(2);
        return new DecisionBasis(LAW, () -> id(next.getAndIncrement()))
                .numbering((opening, items) -> CaseNumber.of(2026, number.getAndIncrement()));
    }

    public static Law law() {
        return LAW;
    }

    public static UUID id(long n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    public static Actor officer(Role role, String agency) {
        LocalDate since = LAW.agencies()
                .on(agency, LocalDate.of(2026, 10, 5))
                .map(found -> found.validFrom())
                .orElse(LocalDate.of(1900, 1, 1));
        return new Actor(role.stored() + "-" + agency.toLowerCase(java.util.Locale.ROOT), agency, since, role, null);
    }

    public static Actor citizen() {
        return new Actor("citizen-1", Actor.CITIZEN, LocalDate.of(1900, 1, 1), Role.REPORTER, null);
    }

    public static Actor platform(String code) {
        return new Actor("platform-" + code, code, LocalDate.of(1900, 1, 1), Role.PLATFORM, null);
    }

    public static Instant days(int after) {
        return MONDAY.plusSeconds(86_400L * after);
    }

    public static Instant hours(int after) {
        return MONDAY.plusSeconds(3_600L * after);
    }

    public static Sealed text(String what) {
        return new Sealed(1, new PersonId(id(99)), 1, "iv", "kc", what);
    }

    public static DocumentRef document(String number) {
        return new DocumentRef(number, LocalDate.of(2026, 10, 5));
    }

    public static WebAddress address(String url) {
        return new WebAddress(url, 1, Sha256.of(url), text("original"));
    }

    public static Report.Reporter reporter() {
        return new Report.Reporter(Report.ReporterType.CITIZEN, "HCM", text("name"), text("contact"), null);
    }

    public static Report.Item item(UUID id, String platform) {
        return new Report.Item(id, address("https://facebook.example/posts/" + id), platform, "post", null, null, null);
    }

    /** A violation record of ABEI's, an hour after the sample Monday began, with nothing in it. */
    public static Sanction.ViolationRecorded violationRecorded(UUID recordId) {
        return new Sanction.ViolationRecorded(
                CASE,
                officer(Role.RECORDER, "ABEI"),
                hours(1),
                recordId,
                id(98),
                Subject.Kind.INDIVIDUAL,
                List.of(),
                document("1/BB-VPHC"),
                false,
                ClockChanges.NONE);
    }

    /** A case that ABEI took in on the sample Monday: one Facebook post about a supplement, triage running elsewhere. */
    public static Report.ContentReported reported(Report.Item... items) {
        return reportedAt(MONDAY, "ABEI", items.length == 0 ? List.of(item(ITEM, "FACEBOOK")) : Arrays.asList(items));
    }

    public static Report.ContentReported reportedAt(Instant at, String agency, List<Report.Item> items) {
        return new Report.ContentReported(
                CASE,
                officer(Role.INTAKE, agency),
                at,
                CaseNumber.of(2026, 1),
                REPORT,
                reporter(),
                text("title"),
                text("description"),
                null,
                "functional_food",
                "Viên uống mẫu",
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                items,
                new AccountableBody(agency, LocalDate.of(2025, 3, 1)),
                ClockChanges.NONE,
                null);
    }
}
