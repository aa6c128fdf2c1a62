package org.hoso.command.platformnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.cases.PlatformNotice.LegalGround.ADVERTISING;
import static org.hoso.cases.PlatformNotice.LegalGround.CONTENT;
import static org.hoso.cases.PlatformNotice.LegalGround.ECOMMERCE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Coordination.AgencyJoined;
import org.hoso.cases.Coordination.Capacity;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The power to ask for removal")
class RemovalPowerTest {
    @ParameterizedTest(name = "{0} asks {1} on the ground {2} on {4}, urgently: {3}: {5}")
    @CsvSource({
        "ABEI,    FACEBOOK, functional_food,  ADVERTISING,    false, 2026-02-14, ad_removal_24h_nd70",
        "ABEI,    FACEBOOK, functional_food,  ADVERTISING,    false, 2026-02-15, ad_removal_24h",
        "ABEI,    FACEBOOK, functional_food,  ADVERTISING,    true,  2026-10-05, ad_removal_24h",
        "ABEI,    SHOPEE,   functional_food,  ADVERTISING,    false, 2026-10-05, ad_removal_24h",
        "ABEI,    TIKTOK,   gambling,         CONTENT,        false, 2026-10-05, content_removal_24h_nd147",
        "SVH_HCM, FACEBOOK, functional_food,  ADVERTISING,    false, 2026-10-05, ad_removal_24h",
        "A05,     FACEBOOK, impersonation,    CYBER_SECURITY, false, 2026-10-05, cyber_removal_24h",
        "A05,     FACEBOOK, impersonation,    CYBER_SECURITY, true,  2026-10-05, cyber_removal_urgent_6h",
        "A05,     FACEBOOK, impersonation,    CYBER_SECURITY, true,  2026-07-15, cyber_removal_24h",
        "A05,     FACEBOOK, impersonation,    CONTENT,        false, 2026-10-05, content_removal_24h_nd147",
        "IDEA,    SHOPEE,   functional_food,  ECOMMERCE,      false, 2026-10-05, ecommerce_removal_24h",
        "IDEA,    FACEBOOK, ecommerce_trader, CONTENT,        false, 2026-10-05, content_removal_24h_nd147",
        "SCT_HCM, LAZADA,   cosmetics,        ECOMMERCE,      true,  2026-10-05, ecommerce_removal_24h",
    })
    @DisplayName("each side asks on its own grounds, and exactly one clock of the day begins")
    void exactly_one_clock(
            String agency, String platform, String field, LegalGround ground, boolean urgent, String day, String code) {
        Instant at = Instant.parse(day + "T02:00:00Z");
        Sending sending = Sending.by(agency, platform, ground, at);
        Noticed.violation(at, agency, field, platform)
                .when(urgent ? sending.pressing().notice() : sending.notice())
                .then(
                        PlatformNotified.class,
                        e -> assertThat(e.clocks().started()).extracting("code").containsExactly(code));
    }

    @ParameterizedTest(name = "{0} may not ask {1} about {2} on the ground {3}")
    @CsvSource({
        "VFA,  FACEBOOK, functional_food,  ADVERTISING",
        "ABEI, FACEBOOK, impersonation,    CYBER_SECURITY",
        "ABEI, SHOPEE,   ecommerce_trader, ECOMMERCE",
        "A05,  FACEBOOK, functional_food,  ADVERTISING",
        "IDEA, FACEBOOK, functional_food,  CONTENT",
        "IDEA, SHOPEE,   functional_food,  ADVERTISING",
    })
    @DisplayName("no body asks without the mandate, or on a ground that is another side's")
    void no_mandate(String agency, String platform, String field, LegalGround ground) {
        Noticed.violation(MONDAY, agency, field, platform)
                .when(Sending.by(agency, platform, ground, hours(1)).notice())
                .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName("a provincial body asks in its own area only: Ha Noi not in a case of Ho Chi Minh City")
    void own_area() {
        Given file = Noticed.violation()
                .and(new AgencyJoined(
                        CASE,
                        officer(Role.COORDINATOR, "ABEI"),
                        MONDAY,
                        new AccountableBody("SVH_HN", LocalDate.of(1900, 1, 1)),
                        Capacity.CO_HANDLER,
                        null));
        file.when(Sending.by("SVH_HN", "FACEBOOK", ADVERTISING, hours(1)).notice())
                .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName("the single point sends for another body, that body's conclusion enclosed")
    void sends_for_another() {
        foodCase(Finding.VIOLATION)
                .when(forAnother(Sending.CONCLUSION))
                .then(PlatformNotified.class, e -> assertThat(e.conclusionId()).isEqualTo(Sending.CONCLUSION));
    }

    @Test
    @DisplayName("without a conclusion of the case that finds a violation nothing is sent for another body")
    void conclusion_required() {
        foodCase(Finding.VIOLATION)
                .when(Sending.by("ABEI", "FACEBOOK", ADVERTISING, hours(3)).notice())
                .refusedWith(Refusal.CONCLUSION_REQUIRED);
        foodCase(Finding.VIOLATION).when(forAnother(id(91))).refusedWith(Refusal.CONCLUSION_REQUIRED);
        foodCase(Finding.NO_VIOLATION)
                .and(Sending.later(Finding.VIOLATION))
                .when(forAnother(Sending.CONCLUSION))
                .refusedWith(Refusal.CONCLUSION_REQUIRED);
    }

    @ParameterizedTest(name = "{0} asks {1} on the ground {2}: {3}")
    @CsvSource({
        "A05,     FACEBOOK, CYBER_SECURITY, sends",
        "A05,     FACEBOOK, CONTENT,        sends",
        "IDEA,    SHOPEE,   ECOMMERCE,      sends",
        "SCT_HCM, SHOPEE,   ECOMMERCE,      sends",
        "ABEI,    SHOPEE,   ADVERTISING,    needs a conclusion",
        "SVH_HCM, FACEBOOK, ADVERTISING,    needs a conclusion",
    })
    @DisplayName(
            "a body with a power of its own asks on another's case without a foreign conclusion; who sends for others does not")
    void a_power_of_its_own(String agency, String platform, LegalGround ground, String then) {
        Given file = Noticed.violation(MONDAY, "VFA", "functional_food", platform)
                .and(new AgencyJoined(
                        CASE,
                        officer(Role.COORDINATOR, "VFA"),
                        MONDAY,
                        new AccountableBody(agency, LocalDate.of(1900, 1, 1)),
                        Capacity.CO_HANDLER,
                        null));
        NotifyPlatform notice = Sending.by(agency, platform, ground, hours(1)).notice();
        if (then.equals("sends"))
            file.when(notice)
                    .then(
                            PlatformNotified.class,
                            e -> assertThat(e.conclusionId()).isNull());
        else file.when(notice).refusedWith(Refusal.CONCLUSION_REQUIRED);
    }

    @Test
    @DisplayName("a conclusion is not enclosed before it was given")
    void conclusion_later() {
        foodCase(Finding.VIOLATION)
                .when(Sending.by("ABEI", "FACEBOOK", ADVERTISING, hours(1))
                        .enclosing(Sending.CONCLUSION)
                        .notice())
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("nobody but the single point sends in a case that it does not work on, mandate or not")
    void no_stranger() {
        Given file = foodCase(Finding.VIOLATION);
        file.when(Sending.by("A05", "FACEBOOK", CONTENT, hours(3)).notice()).refusedWith(Refusal.WRONG_AGENCY);
        file.when(Sending.by("SVH_HCM", "FACEBOOK", ADVERTISING, hours(3)).notice())
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(Sending.by("IDEA", "SHOPEE", ECOMMERCE, hours(3)).notice()).refusedWith(Refusal.WRONG_AGENCY);
    }

    /** VFA answers for it and has concluded two hours into the sample Monday. */
    private static Given foodCase(Finding finding) {
        return Noticed.violation(MONDAY, "VFA", "functional_food", "FACEBOOK")
                .and(Sending.conclusion(finding, hours(2)));
    }

    private static NotifyPlatform forAnother(UUID conclusion) {
        return Sending.by("ABEI", "FACEBOOK", ADVERTISING, hours(3))
                .enclosing(conclusion)
                .notice();
    }
}
