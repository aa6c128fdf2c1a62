package org.hoso.ops.attacks;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hoso.query.comparing.ComparedCopies;
import org.hoso.query.comparing.ComparedView;

/** All views folded anew and compared. */
record ByViews(ComparedCopies compared) implements Detector {
    @Override
    public String in(DataSource copy) throws SQLException {
        return compared.firstNotRight(copy).map(ByViews::told).orElse("");
    }

    private static String told(ComparedView view) {
        return view.view() + (view.wrong() == null ? " not told: " + view.untold() : ": " + view.wrong());
    }
}
