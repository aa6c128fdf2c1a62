package org.hoso.query.queues;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** Appeals over all cases as a view of its own, so that it is built from the beginning where the queues are there already. */
@Component
final class DocketView extends FoldedView<DocketedCase, DocketRows> {
    DocketView(ViewDatabase database) {
        super("appeals", DocketedCase::after, new DocketRows(database), database.properties());
    }
}
