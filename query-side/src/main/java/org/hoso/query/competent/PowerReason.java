package org.hoso.query.competent;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.CasePower;
import org.hoso.law.CompetentBodies;
import org.hoso.law.Holder;
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
        List<String> holders =
                competent.holders(power).stream().map(Holder::agency).toList();
        String proposed = holders.isEmpty() ? null : holders.getFirst();
        PowerGround ground = ground(body, mandate, holders, competent, matter);
        return new PowerReason(
                power,
                ground,
                proposed,
                mandate == null ? null : mandate.since(),
                mandate,
                texts.reason(power, ground, mandate, proposed, competent));
    }

    private static PowerGround ground(
            String body,
            @Nullable Mandate mandate,
            List<String> holders,
            CompetentBodies competent,
            SeenMatter matter) {
        if (competent.law().agencies().on(body, competent.day()).isEmpty()) return PowerGround.NOT_THAT_DAY;
        if (mandate == null) return competent.isInItsArea(body) ? PowerGround.NO_MANDATE : PowerGround.OTHER_AREA;
        int place = holders.indexOf(body);
        if (place == 0) return PowerGround.PROPOSED;
        return place > 0 || matter.area() == Area.KNOWN ? PowerGround.HELD : PowerGround.IN_ITS_AREA;
    }
}
