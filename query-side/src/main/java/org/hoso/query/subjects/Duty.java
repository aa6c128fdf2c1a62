package org.hoso.query.subjects;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.Subject.AdvertisingRole;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of whoever has a role in advertising, as far as our sources say (findings.md 1.2), each with where it stands and
 * since when. "Celebrity" or "artist" is no legal category: who endorses is an influencer or a conveyor.
 */
public record Duty(Code code, String basis, LocalDate from, Confidence confidence) {
    /** Which duty; the words for it are in the texts. */
    public enum Code {
        /** To block or remove, or help to, within 24 hours of a request. */
        REMOVE_WITHIN_24H,
        /** Each liable beside the others, not one after another. */
        LIABLE_BESIDE_OTHERS,
        /** Before introducing a product: who the advertiser is, and the product's papers. */
        VERIFY_ADVERTISER_AND_PAPERS,
        /** Not used or not understood: may not introduce it. */
        HAVE_USED_THE_PRODUCT,
        /** That it is advertising: immediately before and during. */
        DISCLOSE_BEFORE_AND_DURING,
        /** Contact notice, records for 3 years after last display, annual report by 25 November. */
        NOTIFY_CONTACT_AND_KEEP_RECORDS,
        /** No deals without the papers; livestream selling. */
        REFUSE_WITHOUT_PAPERS,
        /** Verify who sells by livestream, and keep recordings for 1 year. */
        VERIFY_SELLERS_KEEP_RECORDINGS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Rule(Duty duty, Set<AdvertisingRole> roles) {}

    private static final LocalDate LAW_ON_ADVERTISING = LocalDate.of(2026, 1, 1);
    private static final LocalDate DETAIL_DECREE = LocalDate.of(2026, 2, 15);
    private static final LocalDate ECOMMERCE_LAW = LocalDate.of(2026, 7, 1);
    private static final LocalDate IDENTITY_CHECK = LocalDate.of(2027, 1, 1);

    private static final List<Rule> RULES = List.of(
            rule(
                    Code.REMOVE_WITHIN_24H,
                    "Law on Advertising Art 23.7; ND 342/2025 Art 18.2",
                    DETAIL_DECREE,
                    AdvertisingRole.ADVERTISER,
                    AdvertisingRole.AD_BUSINESS,
                    AdvertisingRole.AD_PUBLISHER,
                    AdvertisingRole.AD_CONVEYOR,
                    AdvertisingRole.INFLUENCER),
            rule(
                    Code.LIABLE_BESIDE_OTHERS,
                    "Law on Advertising Art 23.3",
                    LAW_ON_ADVERTISING,
                    AdvertisingRole.ADVERTISER,
                    AdvertisingRole.AD_BUSINESS,
                    AdvertisingRole.AD_PUBLISHER,
                    AdvertisingRole.AD_CONVEYOR,
                    AdvertisingRole.INFLUENCER),
            rule(
                    Code.VERIFY_ADVERTISER_AND_PAPERS,
                    "Law on Advertising Art 15a; ND 87/2026 Art 51",
                    LAW_ON_ADVERTISING,
                    AdvertisingRole.INFLUENCER),
            rule(
                    Code.HAVE_USED_THE_PRODUCT,
                    "Law on Advertising Art 15a; ND 87/2026 Art 51",
                    LAW_ON_ADVERTISING,
                    AdvertisingRole.INFLUENCER),
            rule(
                    Code.DISCLOSE_BEFORE_AND_DURING,
                    "Law on Advertising Art 15a; ND 87/2026 Art 51",
                    LAW_ON_ADVERTISING,
                    AdvertisingRole.INFLUENCER),
            rule(
                    Code.NOTIFY_CONTACT_AND_KEEP_RECORDS,
                    "ND 342/2025 Art 19",
                    DETAIL_DECREE,
                    AdvertisingRole.AD_BUSINESS),
            rule(Code.REFUSE_WITHOUT_PAPERS, "Law 122/2025 Art 22-24", ECOMMERCE_LAW, AdvertisingRole.SELLER),
            rule(
                    Code.VERIFY_SELLERS_KEEP_RECORDINGS,
                    "Law 122/2025 Art 22-24; ND 248/2026 Art 52.2",
                    IDENTITY_CHECK,
                    AdvertisingRole.PLATFORM_OPERATOR));

    /** Those of a role that hold on a day. */
    static List<Duty> of(@Nullable AdvertisingRole role, LocalDate day) {
        return RULES.stream()
                .filter(rule -> role != null && rule.roles.contains(role))
                .map(Rule::duty)
                .filter(duty -> !duty.from.isAfter(day))
                .toList();
    }

    private static Rule rule(Code code, String basis, LocalDate from, AdvertisingRole... roles) {
        return new Rule(
                new Duty(code, basis, from, Confidence.VERIFIED),
                Stream.of(roles).collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }
}
