package org.hoso.command.report;

import static org.hoso.command.casefile.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.jspecify.annotations.Nullable;

/** What every report says of the product, the province and the day must be of the law's own lists, whether it opens a case or joins one. */
final class ReportedFacts {
    private ReportedFacts() {}

    static Optional<Decision> unfit(
            @Nullable String field,
            @Nullable String province,
            @Nullable LocalDate actDate,
            Instant at,
            DecisionBasis basis) {
        if (field != null && !basis.law().mandates().knowsField(field))
            return Optional.of(refuse(Refusal.UNKNOWN_PRODUCT_FIELD, "productField", field));
        if (province != null && !basis.law().agencies().knowsProvince(province))
            return Optional.of(refuse(Refusal.UNKNOWN_PROVINCE, "province", province));
        return actDate != null && actDate.isAfter(Clockwork.day(at))
                ? Optional.of(refuse(Refusal.ACT_AFTER_REPORT))
                : Optional.empty();
    }
}
