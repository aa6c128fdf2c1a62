package org.hoso.law;

import java.util.Comparator;
import java.util.List;

/**
 * Who of several competent bodies is proposed first. That the body of a row made for all the types found comes before the body of the
 * field, and that before a body for every field, is settled (D9); the rest is our reading of whose work it is and no rule of law
 * (decision 0268): whoever concludes is proposed to lead, a body of the trader's province to sanction, whoever sends the requests for
 * removal to block, and else the national body, in the order of the law's file.
 */
final class ProposingOrder implements Comparator<Holder> {
    private final Comparator<Holder> order;

    /** @param file the mandates of the day in the order of their file */
    ProposingOrder(CasePower power, CaseMatter about, List<Mandate> file) {
        Comparator<Holder> nationalFirst = Comparator.comparing(Holder::isLocal);
        Comparator<Holder> usual = nationalFirst
                .<Integer>thenComparing(one -> one.mandate().role().ordinal())
                .thenComparing(one -> one.mandate().rank(about.at(null)))
                .thenComparing(one -> file.indexOf(one.mandate()))
                .thenComparing(ProposingOrder::template)
                .thenComparing(Holder::agency);
        this.order = switch (power) {
            case LEAD, CONCLUDE, REQUEST_REMOVAL -> usual;
            case SANCTION ->
                Comparator.<Holder, Boolean>comparing(one -> !one.isIn(about.traders()))
                        .thenComparing(usual);
            case BLOCK ->
                Comparator.<Holder, Boolean>comparing(
                                one -> one.agency().equals(one.mandate().agency()))
                        .thenComparing(usual);
        };
    }

    @Override
    public int compare(Holder one, Holder other) {
        return order.compare(one, other);
    }

    /** Where the row lists the kind of local body; -1 for whom it names itself. */
    private static int template(Holder one) {
        return one.mandate().local().indexOf(one.template());
    }
}
