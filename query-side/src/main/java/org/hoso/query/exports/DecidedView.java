package org.hoso.query.exports;

import java.util.List;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Decisions by their days as a view, in PostgreSQL; cases without a decision or correction have no row. */
@Component
final class DecidedView extends FoldedView<DecidedCase, DecidedRows> {
    DecidedView(ViewDatabase database) {
        super("decided", DecidedCase::after, new DecidedRows(database), database.properties());
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        super.write(generation, concerning(batch));
    }

    @Override
    public Runnable writeOn(int generation, List<LedgeredCaseEvent> batch) {
        return super.writeOn(generation, concerning(batch));
    }

    @Override
    public Filling fill(int generation) {
        Filling all = super.fill(generation);
        return new Filling() {
            @Override
            public void add(List<LedgeredCaseEvent> batch) {
                all.add(concerning(batch));
            }

            @Override
            public void close() {
                all.close();
            }
        };
    }

    private static List<LedgeredCaseEvent> concerning(List<LedgeredCaseEvent> batch) {
        return batch.stream().filter(DecidedCase::concerns).toList();
    }
}
