package org.hoso.query.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which notices a figure is asked.
 *
 * @param platform code of the platform that was asked; a platform's own account is answered for itself
 * @param agency   code of the body that sent the notices
 * @param field    law field of the case's violation types, e.g. {@code advertising}
 * @param from     first day, in Viet Nam, of the period in which the notices were sent
 * @param until    last such day
 * @param version  of the figure's definition; the newest where none is named
 */
record Asked(
        @Nullable String platform,
        @Nullable String agency,
        @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer version) {}
