package org.hoso.query.repeats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountPaths;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.PersonId;
import org.hoso.law.Basis;
import org.hoso.law.Confidence;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RepeatWindow.AppliesTo;
import org.hoso.law.RepeatWindows;
import org.hoso.law.WorkingCalendar;

/** The small world of the random sequences: three cases, two accounts, two persons, short windows. */
final class Scenario {
    static final int CASES = 3;
    static final int ITEMS = 3;
    static final int DAYS = 14;
    static final LocalDate START = LocalDate.of(2026, 3, 1);
    static final RepeatWindows WINDOWS = new RepeatWindows(
            List.of(
                    window("account_short", AppliesTo.ACCOUNT, 2, 3),
                    window("account_long", AppliesTo.ACCOUNT, 4, 9),
                    window("subject_short", AppliesTo.SUBJECT, 2, 4)),
            List.of());

    private Scenario() {}

    private static RepeatWindow window(String code, AppliesTo whose, int violations, int days) {
        return new RepeatWindow(
                code,
                whose,
                violations,
                days,
                "account_temp_lock",
                LocalDate.of(2024, 12, 25),
                null,
                new Basis(null, "test"),
                Confidence.UNVERIFIED,
                null,
                null);
    }

    static LocalDate day(int n) {
        return START.plusDays(n);
    }

    /** Early in the morning in Viet Nam: in UTC it is the day before. */
    static Instant at(int n) {
        return day(n).atTime(1, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static CaseId caseId(int c) {
        return new CaseId(new UUID(1, c));
    }

    static CaseNumber number(int c) {
        return CaseNumber.of(2026, 880_000 + c);
    }

    static UUID item(int c, int i) {
        return new UUID(2, c * 100L + i);
    }

    /** Items of a case lie under both accounts in turn. */
    static String account(int c, int i) {
        return "trang-" + (c + i) % 2;
    }

    static ViolationHolder accountHolder(int a) {
        return ViolationHolder.account(AccountPaths.keyOf("FACEBOOK", "trang-" + a));
    }

    static UUID subject(int c) {
        return new UUID(3, c);
    }

    static int person(int c) {
        return c % 2;
    }

    static PersonId personId(int p) {
        return new PersonId(new UUID(4, p));
    }

    static ViolationHolder personHolder(int p) {
        return ViolationHolder.subject(personId(p));
    }

    /** Everybody whose violations are counted, accounts first. */
    static List<ViolationHolder> holders() {
        List<ViolationHolder> all = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            all.add(accountHolder(n));
            all.add(personHolder(n));
        }
        return all;
    }
}
