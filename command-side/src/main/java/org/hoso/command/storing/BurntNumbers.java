package org.hoso.command.storing;

import java.util.List;
import java.util.Locale;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Case numbers that were drawn and are no case's: written down once the transaction that drew them has given its connection back. */
class BurntNumbers {
    /** Why a number was not used. A crash writes nothing down: what is missing and was not written here is told as not known. */
    enum Cause {
        /** Another report of the same content, or the same request, was stored first. */
        LOST_RACE,
        /** Something failed after it was drawn. */
        FAILED;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Cause of(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause())
                if (cause instanceof DuplicateKeyException || cause instanceof ConcurrencyException) return LOST_RACE;
            return FAILED;
        }
    }

    private final JdbcTemplate db;

    BurntNumbers(JdbcTemplate db) {
        this.db = db;
    }

    void unlessUsed(List<CaseNumber> drawn, UnitOfWork<?> work) {
        work.onCleanup(over -> {
            if (over.isRolledBack())
                tell(drawn, Cause.of(over.getExecutionResult().getExceptionResult()));
        });
    }

    void tell(List<CaseNumber> drawn, Cause cause) {
        db.batchUpdate(
                "insert into events.burnt_case_number (number, cause) values (?, ?) on conflict do nothing",
                drawn.stream()
                        .map(number -> new Object[] {number.value(), cause.stored()})
                        .toList());
    }
}
