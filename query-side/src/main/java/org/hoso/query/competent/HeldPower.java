package org.hoso.query.competent;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Agencies;
import org.hoso.law.CasePower;
import org.hoso.law.CompetentBodies;
import org.hoso.law.Holder;
import org.hoso.law.Mandate;
import org.hoso.query.wording.BodyName;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a power in a case.
 *
 * @param proposed the first of the bodies; absent where nobody holds it
 * @param bodies   the one to be proposed first
 * @param local    kinds of local bodies that hold it too, each in its own area
 */
record HeldPower(CasePower power, @Nullable String proposed, List<CompetentBody> bodies, List<String> local) {
    /**
     * One of them.
     *
     * @param province where a local body holds it
     * @param since    when the row of the law begins; absent where that is older than the period modelled
     * @param mandate  the row that it rests on: for a local body that of the national one beside it, for one that acts for a ministry the ministry's
     */
    record CompetentBody(
            BodyName body,
            @Nullable String province,
            @Nullable LocalDate since,
            Mandate mandate) {
        static CompetentBody of(Holder holder, LocalDate day, Agencies agencies) {
            return new CompetentBody(
                    BodyName.of(holder.agency(), day, agencies),
                    holder.province(),
                    holder.mandate().since(),
                    holder.mandate());
        }
    }

    static HeldPower of(CasePower power, CompetentBodies competent) {
        List<Holder> holders = competent.holders(power);
        return new HeldPower(
                power,
                holders.isEmpty() ? null : holders.getFirst().agency(),
                holders.stream()
                        .map(one -> CompetentBody.of(
                                one, competent.day(), competent.law().agencies()))
                        .toList(),
                competent.local(power));
    }
}
