package org.hoso.query.directives;

import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Directives as a view, in PostgreSQL. */
@Component
final class DirectivesView extends FoldedView<DirectedCase, DirectedCases> {
    DirectivesView(ViewDatabase database, Supplier<Law> law) {
        super("directives", DirectedCase::after, new DirectedCases(database, law), database.properties());
    }
}
