package org.hoso.query.competent;

import java.time.LocalDate;
import org.hoso.law.CasePower;
import org.hoso.law.CompetentBodies;
import org.hoso.law.Mandate;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body has a power in a case, and why.
 *
 * @param proposed the body that is proposed for it
 * @param since    when the row of the law begins
 * @param mandate  what it rests on; absent where the body has it not
 */
record PowerReason(
        CasePower power,
        PowerGround ground,
        @Nullable String proposed,
        @Nullable LocalDate since,
        @Nullable Mandate mandate,
        Sentence sentence) {
    static PowerReason of(
            String body, CasePower power, CompetentBodies competent, SeenMatter matter, CompetentTexts texts) {
        Mandate mandate = competent.basis(body, power).orElse(null);
        HeldPower held = HeldPower.of(power, competent);
        PowerGround ground = ground(body, mandate, held, competent, matter);
        return new PowerReason(
                power,
                ground,
                held.proposed(),
                mandate == null ? null : mandate.since(),
                mandate,
                texts.reason(power, ground, mandate, held.proposed(), competent));
    }

    private static PowerGround ground(
            String body, @Nullable Mandate mandate, HeldPower held, CompetentBodies competent, SeenMatter matter) {
        if (competent.law().agencies().on(body, competent.day()).isEmpty()) return PowerGround.NOT_THAT_DAY;
        if (mandate == null) return competent.isInItsArea(body) ? PowerGround.NO_MANDATE : PowerGround.OTHER_AREA;
        if (body.equals(held.proposed())) return PowerGround.PROPOSED;
        boolean named =
                held.bodies().stream().anyMatch(one -> one.body().agency().equals(body));
        return named || matter.area() == Area.KNOWN ? PowerGround.HELD : PowerGround.IN_ITS_AREA;
    }
}
