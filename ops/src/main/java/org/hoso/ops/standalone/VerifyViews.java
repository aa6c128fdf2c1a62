package org.hoso.ops.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.query.comparing.ComparedView;
import org.hoso.query.comparing.ComparedViews;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;

/**
 * The views of a store beside those that are folded anew from its events, in a PostgreSQL that is started for it and thrown away.
 *
 * @param masterKey null where it is not at hand: without it no row can be made that bears its code
 */
record VerifyViews(DataSource events, @Nullable Path masterKey) {
    private static final double SECOND = 1e9;

    /** @return what is wrong (1) or cannot be told (2); empty where every row of every view is right */
    Optional<Covers.Answer> told(PrintStream out) throws IOException, SQLException {
        if (masterKey == null)
            return Optional.of(new Covers.Answer(2, "VIEWS NOT TOLD: no master key is at hand (--master-key FILE)"));
        try (EmbeddedPostgres aside = EmbeddedPostgres.start()) {
            List<ComparedView> views = new ComparedViews(events, aside.getPostgresDatabase(), RowMacs.of(masterKey))
                    .all(new Folding(out)::tell);
            views.forEach(view -> out.println(line(view)));
            return wrong(views).or(() -> untold(views));
        }
    }

    private static Optional<Covers.Answer> wrong(List<ComparedView> views) {
        return views.stream()
                .filter(view -> view.wrong() != null)
                .findFirst()
                .map(view -> new Covers.Answer(1, "WRONG VIEW " + view.view() + ": " + view.wrong()));
    }

    private static Optional<Covers.Answer> untold(List<ComparedView> views) {
        return views.stream()
                .filter(view -> view.untold() != null)
                .findFirst()
                .map(view -> new Covers.Answer(2, "VIEW NOT TOLD " + view.view() + ": " + view.untold()));
    }

    private static String line(ComparedView view) {
        String outcome = view.wrong() != null ? view.wrong() : view.untold() != null ? view.untold() : "right";
        return "%-15s %,9d rows agree at %,d: %s".formatted(view.view(), view.rows(), view.position(), outcome);
    }

    /** Tells how far it is, once a second. */
    private static final class Folding {
        private final PrintStream out;
        private final long begun = System.nanoTime();
        private long told = begun;

        Folding(PrintStream out) {
            this.out = out;
        }

        void tell(long events, long of) {
            long now = System.nanoTime();
            if (now - told < SECOND && events < of) return;
            told = now;
            out.printf(
                    Locale.ROOT,
                    "views: %,d of %,d events folded, %,.0f a second%n",
                    events,
                    of,
                    events / ((now - begun) / SECOND));
        }
    }
}
