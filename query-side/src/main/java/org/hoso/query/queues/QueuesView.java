package org.hoso.query.queues;

import org.hoso.query.viewing.FoldedView;
import org.hoso.query.viewing.ViewDatabase;
import org.springframework.stereotype.Component;

/** The queues as a view: one row a case and, in each queue, one a stay, in PostgreSQL. */
@Component
final class QueuesView extends FoldedView<QueuedCase, QueueRows> {
    QueuesView(ViewDatabase database) {
        super("queues", QueuedCase::after, new QueueRows(database), database.properties());
    }
}
