package org.hoso.command.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.access.AccessEvent;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.PersonId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.command.family.Answered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Breaking the glass")
class BreakingGlassTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Actor AUDITOR = new Actor("auditor@gov", "GOV", LocalDate.of(1900, 1, 1), Role.AUDITOR, null);
    private static final CaseId CASE = new CaseId(UUID.fromString("0199a001-0000-7000-8000-000000000001"));
    private static final UUID GLASS = UUID.fromString("0199a001-0000-7000-8000-000000000002");
    private static final Sealed WHY = new Sealed(1, new PersonId(new UUID(0, 1)), 1, "", "", "");

    @Test
    @DisplayName("opens one case to one auditor for the hours asked for, from when it is dated, and says who was told")
    void broken() {
        answered(asked(2, "dpo@mocst"))
                .then(new GlassBroken(
                        AUDITOR, NOON, CASE, GLASS, Instant.parse("2026-11-24T07:00:00Z"), "dpo@mocst", WHY));
    }

    @Test
    @DisplayName("needs a second person: whoever names the own sign-in id, however written, has told nobody")
    void told_oneself() {
        answered(asked(1, "auditor@gov")).refusedWith(Refusal.TOLD_ONESELF);
        answered(asked(1, "Auditor@GOV")).refusedWith(Refusal.TOLD_ONESELF);
    }

    @Test
    @DisplayName("is for one to eight hours, and who was told is a sign-in id, no name")
    void shape() {
        assertThatThrownBy(() -> asked(0, "dpo@mocst")).hasMessageContaining("1 to 8 hours");
        assertThatThrownBy(() -> asked(9, "dpo@mocst")).hasMessageContaining("1 to 8 hours");
        assertThatThrownBy(() -> asked(1, "Nguyễn Văn A")).hasMessageContaining("sign-in id");
        assertThatThrownBy(() -> asked(1, "a".repeat(101))).hasMessageContaining("sign-in id");
    }

    private static BreakGlass asked(int hours, String told) {
        return new BreakGlass(AUDITOR, NOON, CASE, GLASS, hours, told, WHY);
    }

    private static Answered<AccessEvent> answered(BreakGlass command) {
        return new Answered<>(BreakingGlass.decide(command));
    }
}
